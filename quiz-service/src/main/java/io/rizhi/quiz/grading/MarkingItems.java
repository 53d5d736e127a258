package io.rizhi.quiz.grading;

import io.rizhi.quiz.attempt.model.Attempt;
import io.rizhi.quiz.attempt.model.HandMark;
import io.rizhi.quiz.attempt.model.Outcome;
import io.rizhi.quiz.attempt.model.QuestionMark;
import io.rizhi.quiz.quiz.model.PaperQuestion;
import io.rizhi.quiz.quiz.model.PublishedQuiz;
import java.util.List;
import java.util.Objects;

/** Attempts as lists of responses to mark. */
final class MarkingItems {
    private MarkingItems() {}

    /** Questions of the attempt that a person marks, marked or not. */
    static List<MarkingItemView> open(Attempt attempt, PublishedQuiz quiz) {
        Outcome outcome = attempt.outcome();
        return outcome == null
                ? List.of()
                : outcome.marks().stream()
                        .filter(mark -> mark.isByHand() && !attempt.handMarks().containsKey(mark.questionId()))
                        .map(QuestionMark::questionId)
                        .flatMap(id -> quiz.question(id).stream())
                        .map(question -> view(attempt, quiz, question))
                        .toList();
    }

    static MarkingItemView view(Attempt attempt, PublishedQuiz quiz, PaperQuestion question) {
        HandMark mark = attempt.handMarks().get(question.id());
        return new MarkingItemView(
                attempt.id().value(),
                question.id().value(),
                quiz.title(),
                attempt.personId().value(),
                question.content().stem(),
                question.content().guidance(),
                Objects.requireNonNullElse(
                        attempt.response(question.id()).response().text(), ""),
                question.mark(),
                attempt.submittedAt(),
                mark == null ? null : mark.mark(),
                mark == null ? null : mark.comment());
    }
}
