package io.rizhi.quiz.quiz;

import io.rizhi.events.quiz.QuizPublishedV1;
import io.rizhi.kit.outbox.PendingEvent;
import io.rizhi.quiz.quiz.model.PublishedQuiz;

/** What a quiz tells the world. */
final class QuizEvents {
    static final String PUBLISHED = "rizhi.quiz.quiz-published.v1";

    private QuizEvents() {}

    static PendingEvent published(PublishedQuiz quiz) {
        return new PendingEvent(
                PUBLISHED,
                new QuizPublishedV1(
                        quiz.id().value(),
                        quiz.version(),
                        quiz.hash(),
                        quiz.title(),
                        quiz.questions().stream()
                                .map(question -> new QuizPublishedV1.Question(
                                        question.id().value(),
                                        question.version(),
                                        question.mark().doubleValue()))
                                .toList(),
                        quiz.totalMark().doubleValue(),
                        quiz.settings().passPercent(),
                        quiz.settings().attemptsAllowed(),
                        quiz.settings().timeLimitSeconds(),
                        quiz.questionCount()));
    }
}
