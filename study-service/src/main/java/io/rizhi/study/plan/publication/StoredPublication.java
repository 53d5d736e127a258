package io.rizhi.study.plan.publication;

import io.rizhi.study.plan.model.Publication;

/**
 * A publication with the progress of its records.
 *
 * @param content what people are asked to do; never changes
 * @param progress how far the records are
 */
public record StoredPublication(Publication content, PublicationProgress progress) {}
