package io.rizhi.quiz.review.model;

import java.time.LocalDate;
import java.util.Collection;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * How many questions come back on one day. What is above the limit waits for the next day, the longest overdue first, so
 * that an absence is made up for in pieces.
 */
public final class DailyLoad {
    private DailyLoad() {}

    /** Of so many due ones, those that today still asks for after so many were reviewed. */
    public static int today(int due, int reviewedToday, ReviewRules rules) {
        return Math.max(0, Math.min(due, rules.perDay() - reviewedToday));
    }

    /**
     * Reviews by day, from today to the last day that holds any.
     *
     * @param dueOn when each question is due; before today is overdue
     * @param reviewedToday takes part of today's load
     */
    public static NavigableMap<LocalDate, Integer> spread(
            Collection<LocalDate> dueOn, LocalDate today, int reviewedToday, ReviewRules rules) {
        TreeMap<LocalDate, Integer> own = new TreeMap<>();
        dueOn.forEach(date -> own.merge(date.isBefore(today) ? today : date, 1, Integer::sum));
        TreeMap<LocalDate, Integer> load = new TreeMap<>();
        int waiting = 0;
        for (LocalDate day = today; waiting > 0 || !own.tailMap(day).isEmpty(); day = day.plusDays(1)) {
            waiting += own.getOrDefault(day, 0);
            int taken = today(waiting, day.equals(today) ? reviewedToday : 0, rules);
            if (taken > 0) {
                load.put(day, taken);
            }
            waiting -= taken;
        }
        return load;
    }
}
