package io.rizhi.quiz.review;

import io.rizhi.quiz.attempt.ShowQuestion;
import io.rizhi.quiz.ids.PersonId;
import io.rizhi.quiz.quiz.FindQuizVersion;
import io.rizhi.quiz.quiz.model.PublishedQuiz;
import io.rizhi.quiz.review.model.DailyLoad;
import io.rizhi.quiz.review.model.ReviewCard;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import reactor.core.publisher.Mono;

/** Shows a person what to review now. The rest of a large pile waits for the days after, most overdue first. */
final class ShowDue {
    private final ReviewCards cards;
    private final ReviewLog log;
    private final FindQuizVersion quizzes;
    private final ShowQuestion show;
    private final Clock clock;

    ShowDue(ReviewCards cards, ReviewLog log, FindQuizVersion quizzes, ShowQuestion show, Clock clock) {
        this.cards = cards;
        this.log = log;
        this.quizzes = quizzes;
        this.show = show;
        this.clock = clock;
    }

    Mono<DueReviewsView> show(PersonId personId, ZoneId zone) {
        Instant now = clock.instant();
        Mono<Integer> reviewed = log.count(personId, LocalDate.ofInstant(now, zone));
        return cards.countDue(personId, now)
                .zipWith(reviewed, Load::of)
                .flatMap(load -> items(personId, now, load.today())
                        .map(items -> new DueReviewsView(items, load.today(), load.due() - load.today())));
    }

    /** What is due, and what today still asks for. */
    private record Load(int due, int today) {
        static Load of(int due, int reviewed) {
            return new Load(due, DailyLoad.today(due, reviewed));
        }
    }

    private Mono<List<DueReviewView>> items(PersonId personId, Instant now, int most) {
        return most == 0
                ? Mono.just(List.of())
                : cards.due(personId, now, most)
                        .concatMap(card ->
                                quizzes.find(card.quizId(), card.quizVersion()).flatMap(quiz -> view(card, quiz)))
                        .collectList();
    }

    private Mono<DueReviewView> view(ReviewCard card, PublishedQuiz quiz) {
        return Mono.justOrEmpty(quiz.question(card.questionId()))
                .map(question -> new DueReviewView(quiz.title(), card.memory().dueAt(), show.show(question)));
    }
}
