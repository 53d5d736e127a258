package io.rizhi.quiz.quiz.model;

import org.jspecify.annotations.Nullable;

/**
 * A part of a paper with a heading of its own.
 *
 * @param intro text under the heading; null for none
 * @param passPercent share of its marks that must be reached to pass; null for none
 */
public record PaperSection(
        String id,
        String title,
        @Nullable String intro,
        @Nullable Integer passPercent) {}
