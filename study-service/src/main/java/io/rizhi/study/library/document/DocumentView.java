package io.rizhi.study.library.document;

import java.time.Instant;

/**
 * A document with its newest revision in figures.
 *
 * @param id               document
 * @param title            title
 * @param language         zh-CN or en
 * @param kind             docx, txt, md or html, as first imported
 * @param revision         number of the newest revision
 * @param revisionId       newest revision
 * @param sections         how many
 * @param characters       Han characters
 * @param estimatedSeconds reading time at study pace
 * @param updatedAt        when the newest revision was saved
 * @param usedInPlans      plans that use the document
 */
record DocumentView(
        String id,
        String title,
        String language,
        String kind,
        int revision,
        String revisionId,
        int sections,
        int characters,
        int estimatedSeconds,
        Instant updatedAt,
        int usedInPlans) {

    static DocumentView of(DocumentFacts document, int usedInPlans) {
        return new DocumentView(
                document.id().value(),
                document.title(),
                document.language(),
                document.kind(),
                document.revision(),
                document.revisionId().value(),
                document.sections(),
                document.characters(),
                document.estimatedSeconds(),
                document.updatedAt(),
                usedInPlans);
    }
}
