package io.rizhi.study.library.document;

import java.time.Instant;
import java.util.List;

/**
 * A saved revision.
 *
 * @param id              revision
 * @param documentId      document
 * @param revision        counts from 1
 * @param title           title of the document in this revision
 * @param language        zh-CN or en
 * @param hash            of everything in it
 * @param savedAt         when it was saved
 * @param change          first, minor or material
 * @param sections        in reading order
 * @param removedSections names of sections that the revision before had and this one has not
 */
public record RevisionView(
        String id,
        String documentId,
        int revision,
        String title,
        String language,
        String hash,
        Instant savedAt,
        String change,
        List<SectionSummaryView> sections,
        List<String> removedSections) {

    static RevisionView of(RevisionRecord revision) {
        var facts = revision.facts();
        return new RevisionView(
                facts.id().value(),
                facts.documentId().value(),
                facts.revision(),
                facts.title(),
                facts.language(),
                facts.hash(),
                revision.savedAt(),
                facts.change(),
                facts.sections().stream()
                        .map(section -> SectionSummaryView.of(section, revision))
                        .toList(),
                revision.removedSections());
    }
}
