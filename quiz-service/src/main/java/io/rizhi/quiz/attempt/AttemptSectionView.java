package io.rizhi.quiz.attempt;

import io.rizhi.quiz.quiz.model.PaperQuestion;
import io.rizhi.quiz.quiz.model.PaperSection;
import io.rizhi.quiz.quiz.model.PublishedQuiz;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of the paper of an attempt.
 *
 * @param intro text under the heading; null for none
 * @param totalMark of its questions
 * @param passPercent percent of them needed to pass; null for none
 */
record AttemptSectionView(
        String id,
        String title,
        @Nullable String intro,
        BigDecimal totalMark,
        @Nullable Integer passPercent) {
    static List<AttemptSectionView> of(PublishedQuiz paper) {
        return paper.layout().sections().stream()
                .map(section -> of(section, paper))
                .toList();
    }

    private static AttemptSectionView of(PaperSection section, PublishedQuiz paper) {
        BigDecimal total = paper.questions().stream()
                .filter(question -> section.id().equals(paper.layout().places().get(question.id())))
                .map(PaperQuestion::mark)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new AttemptSectionView(section.id(), section.title(), section.intro(), total, section.passPercent());
    }
}
