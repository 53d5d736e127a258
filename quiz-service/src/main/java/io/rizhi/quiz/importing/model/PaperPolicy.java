package io.rizhi.quiz.importing.model;

/** How a paper says that an incomplete choice is marked. */
public enum PaperPolicy {
    EXACT,
    HALF_FOR_MISSING
}
