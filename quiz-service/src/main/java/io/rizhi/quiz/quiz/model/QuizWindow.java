package io.rizhi.quiz.quiz.model;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * From when until when.
 *
 * @param opens null for ever before
 * @param closes first instant that is too late; null for never
 */
public record QuizWindow(@Nullable Instant opens, @Nullable Instant closes) {
    public static final QuizWindow ALWAYS = new QuizWindow(null, null);

    /** A window as it is stored: in whole seconds. */
    public static QuizWindow of(@Nullable Instant opens, @Nullable Instant closes) {
        return new QuizWindow(whole(opens), whole(closes));
    }

    private static @Nullable Instant whole(@Nullable Instant instant) {
        return instant == null ? null : instant.truncatedTo(ChronoUnit.SECONDS);
    }

    /** False when it would close before it opens. */
    public boolean isInOrder() {
        return opens == null || closes == null || opens.isBefore(closes);
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
