package io.rizhi.quiz.review;

import io.rizhi.events.quiz.AttemptGradedV1;
import io.rizhi.kit.event.Event;
import io.rizhi.quiz.attempt.Attempts;
import io.rizhi.quiz.attempt.model.Attempt;
import io.rizhi.quiz.ids.AttemptId;
import io.rizhi.quiz.ids.PersonId;
import io.rizhi.quiz.ids.QuestionId;
import io.rizhi.quiz.ids.QuizId;
import io.rizhi.quiz.quiz.FindQuizVersion;
import io.rizhi.quiz.quiz.model.PublishedQuiz;
import java.time.Instant;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Folds the answers of a graded attempt into the person's list. Short answers are left out: they are not right or wrong. */
final class FoldAttempt {
    private static final int AT_A_TIME = 8;

    private final WrongQuestions questions;
    private final ScheduleReview schedule;
    private final Attempts attempts;
    private final FindQuizVersion quizzes;

    FoldAttempt(WrongQuestions questions, ScheduleReview schedule, Attempts attempts, FindQuizVersion quizzes) {
        this.questions = questions;
        this.schedule = schedule;
        this.attempts = attempts;
        this.quizzes = quizzes;
    }

    Mono<Void> fold(Event<AttemptGradedV1> event) {
        AttemptGradedV1 graded = event.data();
        QuizId quizId = new QuizId(graded.quizId());
        return attempts.find(new AttemptId(graded.attemptId()))
                .flatMap(attempt ->
                        quizzes.find(quizId, graded.quizVersion()).flatMap(quiz -> fold(graded, attempt, quiz)));
    }

    private Mono<Void> fold(AttemptGradedV1 graded, Attempt attempt, PublishedQuiz quiz) {
        Instant visibleFrom = quiz.settings().keysFrom(graded.submittedAt(), attempt.windowCloses());
        return Flux.fromIterable(graded.questions())
                .filter(question -> quiz.question(new QuestionId(question.questionId()))
                        .filter(found -> !found.content().isMarkedByHand())
                        .isPresent())
                .map(question -> new Answer(
                        new PersonId(graded.personId()),
                        new QuestionId(question.questionId()),
                        quiz.id(),
                        quiz.version(),
                        attempt.id(),
                        graded.submittedAt(),
                        question.isCorrect(),
                        visibleFrom))
                .flatMap(answer -> schedule.fold(answer).then(questions.fold(answer)), AT_A_TIME)
                .then();
    }
}
