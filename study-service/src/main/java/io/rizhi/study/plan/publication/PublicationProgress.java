package io.rizhi.study.plan.publication;

import org.jspecify.annotations.Nullable;

/**
 * How far the records of a publication have been made.
 *
 * @param publishedBy name of the admin who published
 * @param headCount people in the audience when it was published
 * @param recordsCreated records that follow it so far
 * @param isComplete whether all of the audience has been asked
 * @param after the last person handled; null at the beginning
 */
public record PublicationProgress(
        String publishedBy,
        long headCount,
        long recordsCreated,
        boolean isComplete,
        @Nullable String after) {}
