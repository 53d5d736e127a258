package io.rizhi.study.plan.draft;

import org.jspecify.annotations.Nullable;

/**
 * A section of a plan day.
 *
 * @param documentId the document
 * @param revisionId the chosen revision
 * @param sectionId the section
 * @param title the heading; empty when the section does not exist
 * @param number the printed number of the heading
 * @param estimatedSeconds calm reading time
 */
public record PlanSectionView(
        String documentId,
        String revisionId,
        String sectionId,
        String title,
        @Nullable String number,
        int estimatedSeconds) {}
