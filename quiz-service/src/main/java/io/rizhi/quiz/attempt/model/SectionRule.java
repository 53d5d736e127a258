package io.rizhi.quiz.attempt.model;

import io.rizhi.quiz.ids.QuestionId;
import io.rizhi.quiz.quiz.model.PublishedQuiz;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a part of the paper asks of an outcome.
 *
 * @param passPercent share of its marks that must be reached to pass; null for none
 */
public record SectionRule(String id, String title, @Nullable Integer passPercent, List<QuestionId> questions) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public SectionRule {
        questions = List.copyOf(questions);
    }

    /** Parts of one attempt's paper. */
    public static List<SectionRule> of(PublishedQuiz paper) {
        return paper.layout().sections().stream()
                .map(section -> new SectionRule(
                        section.id(),
                        section.title(),
                        section.passPercent(),
                        paper.layout().places().entrySet().stream()
                                .filter(place -> place.getValue().equals(section.id()))
                                .map(place -> place.getKey())
                                .sorted((one, other) -> one.value().compareTo(other.value()))
                                .toList()))
                .toList();
    }

    /** Sum of the marks there are. */
    public BigDecimal mark(List<QuestionMark> marks) {
        return marks.stream()
                .filter(mark -> questions.contains(mark.questionId()))
                .map(mark -> mark.mark() == null ? BigDecimal.ZERO : mark.mark())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public BigDecimal totalMark(List<QuestionMark> marks) {
        return marks.stream()
                .filter(mark -> questions.contains(mark.questionId()))
                .map(QuestionMark::maxMark)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public boolean hasPassed(List<QuestionMark> marks) {
        return passPercent == null
                || mark(marks).multiply(HUNDRED).compareTo(totalMark(marks).multiply(BigDecimal.valueOf(passPercent)))
                        >= 0;
    }
}
