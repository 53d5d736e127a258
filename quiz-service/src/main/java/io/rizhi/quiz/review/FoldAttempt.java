package io.rizhi.quiz.review;

import io.rizhi.quiz.attempt.Attempts;
import io.rizhi.quiz.attempt.deadline.AfterWindow;
import io.rizhi.quiz.attempt.model.Attempt;
import io.rizhi.quiz.ids.AttemptId;
import io.rizhi.quiz.quiz.FindQuizVersion;
import io.rizhi.quiz.review.model.ReviewRules;
import reactor.core.publisher.Mono;

/**
 * Folds the answers of a graded attempt into the person's list, as they count by now: when the event comes again after a
 * correction, it does not bring the old marks back.
 */
final class FoldAttempt {
    private static final int AT_A_TIME = 8;

    private final WrongQuestions questions;
    private final ScheduleReview schedule;
    private final Attempts attempts;
    private final FindQuizVersion quizzes;
    private final ReviewSettings settings;
    private final AfterWindow shown;

    FoldAttempt(
            WrongQuestions questions,
            ScheduleReview schedule,
            Attempts attempts,
            FindQuizVersion quizzes,
            ReviewSettings settings,
            AfterWindow shown) {
        this.questions = questions;
        this.schedule = schedule;
        this.attempts = attempts;
        this.quizzes = quizzes;
        this.settings = settings;
        this.shown = shown;
    }

    Mono<Void> fold(AttemptId id) {
        return settings.current().flatMap(rules -> attempts.find(id).flatMap(attempt -> fold(attempt, rules)));
    }

    /** A pass that moved its window meanwhile has found nothing yet, so the window is looked at again. */
    private Mono<Void> fold(Attempt attempt, ReviewRules rules) {
        return quizzes.find(attempt.quizId(), attempt.quizVersion())
                .flatMapIterable(quiz -> Answer.of(attempt, quiz))
                .flatMap(answer -> fold(answer, rules), AT_A_TIME)
                .then(shown.resolved(attempt));
    }

    /** Right often enough: it leaves the list with its card, and not before. */
    private Mono<Void> fold(Answer answer, ReviewRules rules) {
        return schedule.fold(answer, rules)
                .map(card -> !card.isActive())
                .defaultIfEmpty(false)
                .flatMap(hasLeft -> questions
                        .fold(answer)
                        .then(hasLeft ? questions.leave(answer.personId(), answer.questionId(), true) : Mono.empty()));
    }
}
