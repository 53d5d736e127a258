package io.rizhi.study.plan.audience;

import java.util.List;

/**
 * Who an audience is today.
 *
 * @param headCount how many people
 * @param sample names of some of them
 */
public record AudiencePreviewView(long headCount, List<String> sample) {}
