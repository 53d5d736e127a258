package io.rizhi.quiz.review;

import io.rizhi.quiz.ids.PersonId;
import io.rizhi.quiz.review.model.DailyLoad;
import io.rizhi.quiz.review.model.ReviewRules;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import reactor.core.publisher.Mono;

/** Shows a person what comes back in the next four weeks, an overdue pile spread over the days. */
final class ShowForecast {
    private static final int DAYS = 28;

    private final ReviewCards cards;
    private final ReviewLog log;
    private final ReviewSettings settings;
    private final Clock clock;

    ShowForecast(ReviewCards cards, ReviewLog log, ReviewSettings settings, Clock clock) {
        this.cards = cards;
        this.log = log;
        this.settings = settings;
        this.clock = clock;
    }

    Mono<ReviewForecastView> show(PersonId person, ZoneId zone) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        return settings.current()
                .flatMap(rules -> cards.dueTimes(person)
                        .map(at -> LocalDate.ofInstant(at, zone))
                        .collectList()
                        .zipWith(log.count(person, today), (due, done) -> DailyLoad.spread(due, today, done, rules))
                        .map(load -> view(load, today, rules)));
    }

    private static ReviewForecastView view(Map<LocalDate, Integer> load, LocalDate today, ReviewRules rules) {
        List<ReviewForecastView.Day> days = today.datesUntil(today.plusDays(DAYS))
                .map(day -> new ReviewForecastView.Day(day, load.getOrDefault(day, 0)))
                .toList();
        int later = load.entrySet().stream()
                .filter(entry -> !entry.getKey().isBefore(today.plusDays(DAYS)))
                .mapToInt(Map.Entry::getValue)
                .sum();
        return new ReviewForecastView(rules.perDay(), days, later);
    }
}
