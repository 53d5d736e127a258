package io.rizhi.study.progress.today;

/**
 * A section of a module.
 *
 * @param sectionId the section
 * @param revisionId the revision to read
 * @param documentId its document
 * @param title the heading
 * @param state unread, reading or read
 * @param estimatedSeconds calm reading time
 * @param creditedSeconds credit so far
 * @param neededSeconds credit that proves it once its end was seen
 */
public record TodaySectionView(
        String sectionId,
        String revisionId,
        String documentId,
        String title,
        String state,
        int estimatedSeconds,
        int creditedSeconds,
        int neededSeconds) {}
