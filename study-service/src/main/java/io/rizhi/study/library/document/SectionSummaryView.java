package io.rizhi.study.library.document;

import org.jspecify.annotations.Nullable;

/**
 * A section without its text.
 *
 * @param id               section; stays the same across revisions while it can be recognised
 * @param level            1 for a chapter, 2 below it
 * @param number           as written; null when there is none
 * @param title            title
 * @param characters       Han characters
 * @param estimatedSeconds reading time at study pace
 * @param hash             of title and text
 * @param change           same, changed or new against the revision before; null in a first revision
 */
public record SectionSummaryView(
        String id,
        int level,
        @Nullable String number,
        String title,
        int characters,
        int estimatedSeconds,
        String hash,
        @Nullable String change) {

    static SectionSummaryView of(SectionFacts section, RevisionRecord revision) {
        var change =
                revision.facts().revision() == 1 ? null : revision.changes().get(section.id());
        return new SectionSummaryView(
                section.id().value(),
                section.level(),
                section.number(),
                section.title(),
                section.characters(),
                section.estimatedSeconds(),
                section.hash(),
                change);
    }
}
