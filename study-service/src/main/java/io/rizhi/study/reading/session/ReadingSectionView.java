package io.rizhi.study.reading.session;

import io.rizhi.study.reading.model.ReadingSession;
import io.rizhi.study.reading.model.SectionCredit;
import java.util.List;

/**
 * A section being read.
 *
 * @param sectionId the section
 * @param revisionId the revision that is read
 * @param neededSeconds credit that proves it once its end was seen
 * @param creditedSeconds credit so far
 * @param isProved whether it is proved
 */
public record ReadingSectionView(
        String sectionId, String revisionId, int neededSeconds, int creditedSeconds, boolean isProved) {

    static List<ReadingSectionView> of(ReadingSession session) {
        return session.sections().stream().map(ReadingSectionView::of).toList();
    }

    private static ReadingSectionView of(SectionCredit section) {
        return new ReadingSectionView(
                section.sectionId(),
                section.revisionId(),
                section.neededSeconds(),
                section.creditedSeconds(),
                section.isProved());
    }
}
