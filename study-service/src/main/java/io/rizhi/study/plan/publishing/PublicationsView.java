package io.rizhi.study.plan.publishing;

import io.rizhi.study.plan.publication.PublicationView;
import java.util.List;

/** @param items publications of a plan, newest first */
public record PublicationsView(List<PublicationView> items) {}
