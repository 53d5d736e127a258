package io.rizhi.quiz.override.model;

import io.rizhi.quiz.quiz.model.QuizSettings;
import io.rizhi.quiz.quiz.model.QuizWindow;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The rules of a quiz as they hold for one person.
 *
 * @param baseSeconds time limit of the quiz itself; null for none
 * @param allowedSeconds time limit for this person; null for none
 * @param attemptsAllowed null for any number
 * @param window when this person may take it
 */
public record Terms(
        @Nullable Integer baseSeconds,
        @Nullable Integer allowedSeconds,
        @Nullable Integer attemptsAllowed,
        QuizWindow window) {

    private static final int NO_LIMIT = 0;

    /** What the quiz says for everybody. */
    public static Terms of(QuizSettings settings) {
        return of(settings, null, List.of());
    }

    /**
     * Rule by rule: what the person has beats what the units have, that beats the quiz. Of several units the most generous
     * counts.
     *
     * @param person what this person has; null for nothing
     * @param units what the units of this person and those above them have
     */
    public static Terms of(QuizSettings settings, @Nullable Allowance person, List<Allowance> units) {
        int base = Objects.requireNonNullElse(settings.timeLimitSeconds(), NO_LIMIT);
        Optional<Integer> seconds =
                pick(person, units, allowance -> Optional.ofNullable(allowance.seconds(base)), Terms::moreGenerous);
        Optional<Integer> attempts =
                pick(person, units, allowance -> Optional.ofNullable(allowance.attemptsAllowed()), Terms::moreGenerous);
        Optional<Instant> opens = pick(
                person,
                units,
                allowance -> Optional.ofNullable(allowance.window().opens()),
                BinaryOperator.minBy(Comparator.<Instant>naturalOrder()));
        Optional<Instant> closes =
                pick(person, units, Allowance::closes, BinaryOperator.maxBy(Comparator.<Instant>naturalOrder()));
        return new Terms(
                settings.timeLimitSeconds(),
                limit(seconds.orElse(base)),
                attempts.isPresent() ? limit(attempts.get()) : settings.attemptsAllowed(),
                new QuizWindow(
                        opens.orElse(settings.window().opens()),
                        closes.isPresent()
                                ? end(closes.get())
                                : settings.window().closes()));
    }

    private static <T> Optional<T> pick(
            @Nullable Allowance person,
            List<Allowance> units,
            Function<Allowance, Optional<T>> rule,
            BinaryOperator<T> better) {
        return Optional.ofNullable(person)
                .flatMap(rule)
                .or(() -> units.stream()
                        .flatMap(unit -> rule.apply(unit).stream())
                        .reduce(better));
    }

    private static Integer moreGenerous(Integer one, Integer other) {
        return one == NO_LIMIT || other == NO_LIMIT ? NO_LIMIT : Math.max(one, other);
    }

    private static @Nullable Integer limit(int value) {
        return value == NO_LIMIT ? null : value;
    }

    private static @Nullable Instant end(Instant closes) {
        return closes.equals(Instant.MAX) ? null : closes;
    }

    /** The same within the window of a ticket. */
    public Terms within(QuizWindow ticket) {
        return new Terms(baseSeconds, allowedSeconds, attemptsAllowed, window.within(ticket));
    }

    /** Time on top of the limit of the quiz; 0 when there is none, or no limit at all. */
    public int extraSeconds() {
        return baseSeconds == null || allowedSeconds == null ? 0 : Math.max(0, allowedSeconds - baseSeconds);
    }
}
