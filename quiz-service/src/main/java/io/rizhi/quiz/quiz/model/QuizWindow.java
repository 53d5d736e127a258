package io.rizhi.quiz.quiz.model;

import io.rizhi.quiz.bank.model.Fault;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * From when until when.
 *
 * @param opens null for ever before
 * @param closes first instant that is too late; null for never
 */
public record QuizWindow(@Nullable Instant opens, @Nullable Instant closes) {
    public static final QuizWindow ALWAYS = new QuizWindow(null, null);
    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant TOO_LATE = Instant.parse("+10000-01-01T00:00:00Z");

    /** A window as it is stored: in whole seconds. */
    public static QuizWindow of(@Nullable Instant opens, @Nullable Instant closes) {
        return new QuizWindow(whole(opens), whole(closes));
    }

    private static @Nullable Instant whole(@Nullable Instant instant) {
        return instant == null ? null : instant.truncatedTo(ChronoUnit.SECONDS);
    }

    /** What keeps it from being stored. */
    public List<Fault> check() {
        List<Fault> faults = new ArrayList<>();
        if (isOutOfCalendar(opens)) {
            faults.add(new Fault("year-out-of-range", "/opens"));
        }
        if (isOutOfCalendar(closes)) {
            faults.add(new Fault("year-out-of-range", "/closes"));
        }
        if (opens != null && closes != null && !opens.isBefore(closes)) {
            faults.add(new Fault("window-crossed", "/closes"));
        }
        return List.copyOf(faults);
    }

    /** Clients and the store know years 1 to 9999. */
    private static boolean isOutOfCalendar(@Nullable Instant instant) {
        return instant != null && (instant.isBefore(FIRST) || !instant.isBefore(TOO_LATE));
    }

    /** What lies in both. */
    public QuizWindow within(QuizWindow other) {
        return new QuizWindow(later(opens, other.opens), earlier(closes, other.closes));
    }

    public boolean isBefore(Instant now) {
        return closes != null && !now.isBefore(closes);
    }

    public boolean isAfter(Instant now) {
        return opens != null && now.isBefore(opens);
    }

    public static @Nullable Instant earlier(@Nullable Instant one, @Nullable Instant other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }

    private static @Nullable Instant later(@Nullable Instant one, @Nullable Instant other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? other : one;
    }
}
