package io.rizhi.quiz.grading;

import io.rizhi.quiz.attempt.Grader;
import io.rizhi.quiz.attempt.model.Attempt;
import io.rizhi.quiz.attempt.model.HandMark;
import io.rizhi.quiz.attempt.model.Outcome;
import io.rizhi.quiz.attempt.model.QuestionMark;
import io.rizhi.quiz.attempt.model.SectionRule;
import io.rizhi.quiz.grading.model.Grading;
import io.rizhi.quiz.quiz.model.PaperQuestion;
import io.rizhi.quiz.quiz.model.PublishedQuiz;
import java.math.BigDecimal;
import java.util.List;

/** Marks every question of an attempt: by rule, or by the mark a person gave. */
final class GradeAttempt implements Grader {
    @Override
    public Outcome grade(PublishedQuiz quiz, Attempt attempt) {
        PublishedQuiz paper = attempt.paper(quiz);
        List<QuestionMark> marks = attempt.questions().stream()
                .flatMap(ordered -> paper.question(ordered.id()).stream())
                .filter(question -> question.content().isMarked())
                .map(question -> mark(question, attempt))
                .toList();
        return new Outcome(marks, paper.totalMark(), quiz.settings().passPercent(), SectionRule.of(paper));
    }

    private static QuestionMark mark(PaperQuestion question, Attempt attempt) {
        HandMark byHand = attempt.handMarks().get(question.id());
        BigDecimal mark = byHand != null
                ? byHand.mark()
                : Grading.mark(
                                question.content(),
                                attempt.response(question.id()).response(),
                                question.mark(),
                                question.policy())
                        .orElse(null);
        boolean needsPerson = mark == null;
        return new QuestionMark(
                question.id(), question.version(), mark, question.mark(), byHand != null || needsPerson);
    }
}
