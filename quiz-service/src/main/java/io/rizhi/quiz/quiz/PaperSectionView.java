package io.rizhi.quiz.quiz;

import io.rizhi.quiz.quiz.model.PaperSection;
import org.jspecify.annotations.Nullable;

/**
 * A part of a paper.
 *
 * @param intro text under the heading; null for none
 * @param passPercent percent of its marks needed to pass; null for none
 */
record PaperSectionView(
        String id,
        String title,
        @Nullable String intro,
        @Nullable Integer passPercent) {
    static PaperSectionView of(PaperSection section) {
        return new PaperSectionView(section.id(), section.title(), section.intro(), section.passPercent());
    }
}
