package io.rizhi.quiz.review;

import io.rizhi.quiz.ids.PersonId;
import io.rizhi.quiz.review.model.DailyLoad;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import reactor.core.publisher.Mono;

/** Counts what is due to a person, and what of it today still asks for. */
final class CountLoad {
    /**
     * What there is to review.
     *
     * @param due now, above the day's limit too
     * @param today what today still asks for
     */
    record Load(int due, int today) {}

    private final ReviewCards cards;
    private final ReviewLog log;
    private final ReviewSettings settings;
    private final Clock clock;

    CountLoad(ReviewCards cards, ReviewLog log, ReviewSettings settings, Clock clock) {
        this.cards = cards;
        this.log = log;
        this.settings = settings;
        this.clock = clock;
    }

    Mono<Load> count(PersonId person, ZoneId zone) {
        Instant now = clock.instant();
        return Mono.zip(cards.countDue(person, now), log.count(person, LocalDate.ofInstant(now, zone)))
                .zipWith(
                        settings.current(),
                        (counts, rules) ->
                                new Load(counts.getT1(), DailyLoad.today(counts.getT1(), counts.getT2(), rules)));
    }
}
