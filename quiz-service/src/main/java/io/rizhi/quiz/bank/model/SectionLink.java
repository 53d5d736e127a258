package io.rizhi.quiz.bank.model;

import org.jspecify.annotations.Nullable;

/** The place in a document that a question is about. */
public record SectionLink(
        String documentId,
        String revisionId,
        String sectionId,
        @Nullable String paragraphId) {}
