package io.rizhi.quiz.review.model;

import io.rizhi.quiz.review.model.Memory.Phase;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Schedules a question after each answer: short steps while it is learned or learned again, then whole days. Days are
 * calendar days of the person; a question due on a day is due from its beginning.
 */
public final class Fsrs {
    private static final List<Duration> LEARNING = List.of(Duration.ofMinutes(1), Duration.ofMinutes(10));
    private static final List<Duration> RELEARNING = List.of(Duration.ofMinutes(10));

    private Fsrs() {}

    /**
     * @param before null for the first answer
     */
    public static Memory after(@Nullable Memory before, Rating rating, Instant now, ZoneId zone) {
        return after(before, rating, now, zone, Fuzz.NONE);
    }

    /** With intervals of days moved a little. */
    static Memory after(@Nullable Memory before, Rating rating, Instant now, ZoneId zone, Fuzz fuzz) {
        Memory next = exactly(before, rating, now, zone);
        if (next.phase() != Phase.REVIEW) {
            return next;
        }
        int days = (int) interval(next, zone);
        return inDays(next, fuzz.days(days), now, zone);
    }

    private static Memory exactly(@Nullable Memory before, Rating rating, Instant now, ZoneId zone) {
        if (before == null) {
            Memory fresh = new Memory(
                    FsrsFormulas.firstStability(rating),
                    FsrsFormulas.firstDifficulty(rating),
                    Phase.LEARNING,
                    0,
                    1,
                    0,
                    now,
                    now);
            return stepped(fresh, rating, LEARNING, now, zone);
        }
        long days = Math.max(0, ChronoUnit.DAYS.between(day(before.lastAt(), zone), day(now, zone)));
        Memory next = new Memory(
                FsrsFormulas.nextStability(before, days, rating),
                FsrsFormulas.nextDifficulty(before.difficulty(), rating),
                before.phase(),
                before.step(),
                before.reviews() + 1,
                before.lapses(),
                now,
                now);
        return switch (before.phase()) {
            case LEARNING -> stepped(next, rating, LEARNING, now, zone);
            case RELEARNING -> stepped(next, rating, RELEARNING, now, zone);
            case REVIEW -> reviewed(before, next, days, rating, now, zone);
        };
    }

    /** Chance that the question is remembered at the instant. */
    public static double recall(Memory memory, Instant now, ZoneId zone) {
        long days = Math.max(0, ChronoUnit.DAYS.between(day(memory.lastAt(), zone), day(now, zone)));
        return FsrsFormulas.retrievability(days, memory.stability());
    }

    /** Days from the answer to when it is due; 0 for a short step. */
    public static long interval(Memory memory, ZoneId zone) {
        return memory.phase() == Phase.REVIEW
                ? ChronoUnit.DAYS.between(day(memory.lastAt(), zone), day(memory.dueAt(), zone))
                : 0;
    }

    private static Memory stepped(Memory next, Rating rating, List<Duration> steps, Instant now, ZoneId zone) {
        return switch (rating) {
            case AGAIN -> wait(next, 0, now.plus(steps.get(0)));
            case HARD -> wait(next, next.step(), now.plus(hard(steps)));
            case GOOD ->
                next.step() + 1 < steps.size()
                        ? wait(next, next.step() + 1, now.plus(steps.get(next.step() + 1)))
                        : inDays(next, FsrsFormulas.interval(next.stability()), now, zone);
            case EASY -> inDays(next, FsrsFormulas.interval(next.stability()), now, zone);
        };
    }

    /** Half way between the first two steps, or half as long again as the only one; in whole minutes. */
    private static Duration hard(List<Duration> steps) {
        long minutes = steps.size() > 1
                ? Math.round((steps.get(0).toMinutes() + steps.get(1).toMinutes()) / 2.0)
                : Math.round(steps.get(0).toMinutes() * 1.5);
        return Duration.ofMinutes(minutes);
    }

    private static Memory wait(Memory next, int step, Instant dueAt) {
        return new Memory(
                next.stability(),
                next.difficulty(),
                next.phase(),
                step,
                next.reviews(),
                next.lapses(),
                next.lastAt(),
                dueAt);
    }

    private static Memory reviewed(Memory before, Memory next, long days, Rating rating, Instant now, ZoneId zone) {
        if (rating == Rating.AGAIN) {
            return new Memory(
                    next.stability(),
                    next.difficulty(),
                    Phase.RELEARNING,
                    0,
                    next.reviews(),
                    next.lapses() + 1,
                    now,
                    now.plus(RELEARNING.get(0)));
        }
        int good = interval(before, days, Rating.GOOD);
        int hard = Math.min(interval(before, days, Rating.HARD), good);
        good = Math.max(good, hard + 1);
        int easy = Math.max(interval(before, days, Rating.EASY), good + 1);
        int chosen = rating == Rating.HARD ? hard : rating == Rating.GOOD ? good : easy;
        return inDays(next, chosen, now, zone);
    }

    private static int interval(Memory before, long days, Rating rating) {
        return FsrsFormulas.interval(FsrsFormulas.nextStability(before, days, rating));
    }

    private static Memory inDays(Memory next, int days, Instant now, ZoneId zone) {
        Instant dueAt = day(now, zone).plusDays(days).atStartOfDay(zone).toInstant();
        return new Memory(
                next.stability(),
                next.difficulty(),
                Phase.REVIEW,
                0,
                next.reviews(),
                next.lapses(),
                next.lastAt(),
                dueAt);
    }

    private static LocalDate day(Instant at, ZoneId zone) {
        return at.atZone(zone).toLocalDate();
    }
}
