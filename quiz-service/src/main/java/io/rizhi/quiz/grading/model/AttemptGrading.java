package io.rizhi.quiz.grading.model;

import io.rizhi.quiz.attempt.model.Attempt;
import io.rizhi.quiz.attempt.model.HandMark;
import io.rizhi.quiz.attempt.model.Outcome;
import io.rizhi.quiz.attempt.model.QuestionMark;
import io.rizhi.quiz.attempt.model.SectionRule;
import io.rizhi.quiz.quiz.model.PaperQuestion;
import io.rizhi.quiz.quiz.model.PublishedQuiz;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Marks every question of an attempt: by rule, or by the mark a person gave. */
public final class AttemptGrading {
    private AttemptGrading() {}

    public static Outcome grade(PublishedQuiz quiz, Attempt attempt) {
        PublishedQuiz paper = attempt.paper(quiz);
        List<QuestionMark> marks = attempt.questions().stream()
                .flatMap(ordered -> paper.question(ordered.id()).stream())
                .filter(question -> question.content().isMarked())
                .map(question -> mark(question, attempt))
                .toList();
        return new Outcome(marks, paper.totalMark(), quiz.settings().passPercent(), SectionRule.of(paper));
    }

    /** The mark of one question; none while a person has to give it. */
    public static QuestionMark mark(PaperQuestion question, Attempt attempt) {
        return switch (question.treatment()) {
            case FULL_MARK -> given(question, question.mark());
            case DROPPED -> given(question, BigDecimal.ZERO);
            case AS_ANSWERED -> earned(question, attempt);
        };
    }

    private static QuestionMark given(PaperQuestion question, BigDecimal mark) {
        return marked(question, mark, false);
    }

    private static QuestionMark earned(PaperQuestion question, Attempt attempt) {
        HandMark byHand = attempt.handMarks().get(question.id());
        BigDecimal agreed = byHand == null ? null : byHand.mark();
        BigDecimal mark = agreed != null
                ? agreed
                : Grading.mark(
                                question.content(),
                                attempt.response(question.id()).response(),
                                question.mark(),
                                question.policy(),
                                question.isNegativeAllowed())
                        .orElse(null);
        boolean needsPerson = mark == null;
        return marked(question, mark, agreed != null || needsPerson);
    }

    private static QuestionMark marked(PaperQuestion question, @Nullable BigDecimal mark, boolean isByHand) {
        return new QuestionMark(
                question.id(),
                question.version(),
                mark,
                question.mark(),
                isByHand,
                question.content().notes().category(),
                question.content().tags());
    }
}
