package io.rizhi.study.library.document;

import io.rizhi.study.ids.DocumentId;
import io.rizhi.study.ids.RevisionId;
import io.rizhi.study.ids.SectionId;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A saved revision.
 *
 * @param facts           what others may know
 * @param savedAt         when it was saved
 * @param savedBy         person
 * @param originalId      where the original file is kept
 * @param fileName        its name as it was given, for display and download only
 * @param changes         per section: new or changed or same, against the revision before
 * @param removedSections titles of sections that the revision before had
 */
record RevisionRecord(
        RevisionFacts facts,
        Instant savedAt,
        String savedBy,
        String originalId,
        String fileName,
        Map<SectionId, String> changes,
        List<String> removedSections) {

    RevisionRecord {
        changes = Map.copyOf(changes);
        removedSections = List.copyOf(removedSections);
    }

    RevisionId id() {
        return facts.id();
    }

    DocumentId documentId() {
        return facts.documentId();
    }
}
