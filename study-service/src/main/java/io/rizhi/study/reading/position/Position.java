package io.rizhi.study.reading.position;

import java.time.Instant;

/**
 * A place in a text.
 *
 * @param sectionId the section
 * @param revisionId the revision that was open
 * @param paragraphId the paragraph at the top of the screen
 * @param offset characters into the paragraph
 * @param savedAt when it was saved
 */
public record Position(String sectionId, String revisionId, String paragraphId, int offset, Instant savedAt) {}
