package io.rizhi.study.reading.position;

import java.time.Instant;

/**
 * Where the reader stopped.
 *
 * @param sectionId the section
 * @param revisionId the revision that was open
 * @param paragraphId the paragraph at the top of the screen
 * @param offset characters into the paragraph
 * @param savedAt when it was saved
 */
public record PositionView(String sectionId, String revisionId, String paragraphId, int offset, Instant savedAt) {

    static PositionView of(Position position) {
        return new PositionView(
                position.sectionId(),
                position.revisionId(),
                position.paragraphId(),
                position.offset(),
                position.savedAt());
    }
}
