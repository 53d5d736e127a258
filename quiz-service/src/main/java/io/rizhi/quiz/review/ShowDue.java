package io.rizhi.quiz.review;

import io.rizhi.quiz.attempt.ShowQuestion;
import io.rizhi.quiz.ids.PersonId;
import io.rizhi.quiz.quiz.FindQuizVersion;
import io.rizhi.quiz.quiz.model.PublishedQuiz;
import io.rizhi.quiz.review.model.ReviewCard;
import java.time.Clock;
import java.time.Instant;
import reactor.core.publisher.Mono;

/** Shows a person what to review now. The rest of a large pile waits, most overdue first. */
final class ShowDue {
    private static final int MOST_AT_ONCE = 20;

    private final ReviewCards cards;
    private final FindQuizVersion quizzes;
    private final ShowQuestion show;
    private final Clock clock;

    ShowDue(ReviewCards cards, FindQuizVersion quizzes, ShowQuestion show, Clock clock) {
        this.cards = cards;
        this.quizzes = quizzes;
        this.show = show;
        this.clock = clock;
    }

    Mono<DueReviewsView> show(PersonId personId) {
        Instant now = clock.instant();
        return cards.due(personId, now, MOST_AT_ONCE)
                .concatMap(
                        card -> quizzes.find(card.quizId(), card.quizVersion()).flatMap(quiz -> view(card, quiz)))
                .collectList()
                .flatMap(items -> cards.countDue(personId, now).map(count -> new DueReviewsView(items, count)));
    }

    private Mono<DueReviewView> view(ReviewCard card, PublishedQuiz quiz) {
        return Mono.justOrEmpty(quiz.question(card.questionId()))
                .map(question -> new DueReviewView(quiz.title(), card.memory().dueAt(), show.show(question)));
    }
}
