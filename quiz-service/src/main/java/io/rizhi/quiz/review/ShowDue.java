package io.rizhi.quiz.review;

import io.rizhi.quiz.attempt.ShowQuestion;
import io.rizhi.quiz.ids.PersonId;
import io.rizhi.quiz.quiz.FindCorrectedQuiz;
import io.rizhi.quiz.quiz.model.PublishedQuiz;
import io.rizhi.quiz.review.model.ReviewCard;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import reactor.core.publisher.Mono;

/** Shows a person what to review now. The rest of a large pile waits for the days after, most overdue first. */
final class ShowDue {
    private final CountLoad load;
    private final ReviewCards cards;
    private final FindCorrectedQuiz quizzes;
    private final ShowQuestion show;
    private final Clock clock;

    ShowDue(CountLoad load, ReviewCards cards, FindCorrectedQuiz quizzes, ShowQuestion show, Clock clock) {
        this.load = load;
        this.cards = cards;
        this.quizzes = quizzes;
        this.show = show;
        this.clock = clock;
    }

    Mono<DueReviewsView> show(PersonId personId, ZoneId zone) {
        return load.count(personId, zone)
                .flatMap(found -> items(personId, clock.instant(), found.today())
                        .map(items -> new DueReviewsView(items, found.today(), found.due() - found.today())));
    }

    private Mono<List<DueReviewView>> items(PersonId personId, Instant now, int most) {
        return most == 0
                ? Mono.just(List.of())
                : cards.due(personId, now, most)
                        .concatMap(card -> quizzes.find(card.quizId(), card.quizVersion())
                                .flatMap(found -> view(card, found.quiz())))
                        .collectList();
    }

    private Mono<DueReviewView> view(ReviewCard card, PublishedQuiz quiz) {
        return Mono.justOrEmpty(quiz.question(card.questionId()))
                .map(question -> new DueReviewView(quiz.title(), card.memory().dueAt(), show.show(question)));
    }
}
