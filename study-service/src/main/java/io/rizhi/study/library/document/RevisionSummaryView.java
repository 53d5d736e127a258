package io.rizhi.study.library.document;

import java.time.Instant;

/**
 * A revision in the list of a document.
 *
 * @param id       revision
 * @param revision counts from 1
 * @param savedAt  when it was saved
 * @param hash     of everything in it
 * @param change   first, minor or material
 * @param sections how many
 */
record RevisionSummaryView(String id, int revision, Instant savedAt, String hash, String change, int sections) {

    static RevisionSummaryView of(RevisionRecord revision) {
        var facts = revision.facts();
        return new RevisionSummaryView(
                facts.id().value(),
                facts.revision(),
                revision.savedAt(),
                facts.hash(),
                facts.change(),
                facts.sections().size());
    }
}
