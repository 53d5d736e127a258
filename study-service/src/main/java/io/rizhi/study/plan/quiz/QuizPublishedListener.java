package io.rizhi.study.plan.quiz;

import io.rizhi.events.EventTypes;
import io.rizhi.events.Topics;
import io.rizhi.events.quiz.QuizPublishedV1;
import io.rizhi.kit.event.Event;
import io.rizhi.kit.event.Subscription;
import io.rizhi.study.plan.model.PublishedQuiz;
import reactor.core.publisher.Mono;

/** Keeps what plans know of quizzes up to date. */
final class QuizPublishedListener {

    private final KnownQuizzes quizzes;

    QuizPublishedListener(KnownQuizzes quizzes) {
        this.quizzes = quizzes;
    }

    Subscription subscription() {
        return Subscription.to(Topics.QUIZ_QUIZ)
                .as("plan")
                .on(EventTypes.QUIZ_PUBLISHED, QuizPublishedV1.class, this::note);
    }

    private Mono<Void> note(Event<QuizPublishedV1> event) {
        QuizPublishedV1 quiz = event.data();
        Integer count = quiz.questionCount();
        PublishedQuiz known = new PublishedQuiz(
                quiz.quizId(),
                quiz.version(),
                quiz.title(),
                count == null ? quiz.questions().size() : count,
                quiz.passPercent());
        return quizzes.note(known, event.sequence());
    }
}
