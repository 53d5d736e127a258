package io.rizhi.study.statistics.model;

import java.util.OptionalInt;

/**
 * Numbers that add up: over days, plans, people and units.
 *
 * @param onTime days done by their due instant
 * @param late days done after it
 * @param overdue days that are over and not done
 * @param excused days that need not be done
 * @param open days that are due today and not done
 * @param minutes credited
 */
public record Counts(int onTime, int late, int overdue, int excused, int open, int minutes) {

    public static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0);

    Counts plus(DayMark mark, int moreMinutes) {
        return new Counts(
                onTime + (mark == DayMark.ON_TIME ? 1 : 0),
                late + (mark == DayMark.LATE ? 1 : 0),
                overdue + (mark == DayMark.OVERDUE ? 1 : 0),
                excused + (mark == DayMark.EXCUSED ? 1 : 0),
                open + (mark == DayMark.OPEN ? 1 : 0),
                minutes + moreMinutes);
    }

    public Counts plus(Counts other) {
        return new Counts(
                onTime + other.onTime,
                late + other.late,
                overdue + other.overdue,
                excused + other.excused,
                open + other.open,
                minutes + other.minutes);
    }

    /** What was to be done so far, less what was excused. */
    public int required() {
        return onTime + late + overdue;
    }

    /** What was to be done so far and what still may be today. */
    public int due() {
        return required() + open;
    }

    public int done() {
        return onTime + late;
    }

    /** Whole percent; empty when nothing was required. */
    public OptionalInt completionRate() {
        return percent(done(), required());
    }

    /** Whole percent of what is due, so that a day that is not over starts at nothing; empty when nothing is due. */
    public OptionalInt dueRate() {
        return percent(done(), due());
    }

    /** Whole percent; empty when nothing was required. */
    public OptionalInt onTimeRate() {
        return percent(onTime, required());
    }

    private static OptionalInt percent(int part, int whole) {
        return whole == 0 ? OptionalInt.empty() : OptionalInt.of((int) Math.round(100.0 * part / whole));
    }
}
