package io.rizhi.study.progress.model;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Consecutive study dates on which everything due was done in time. Dates without study and excused ones neither break
 * nor count; a date that is still open does not break.
 *
 * @param current the run that is alive
 * @param best the longest run
 */
public record Streak(int current, int best) {

    public static final Streak NONE = new Streak(0, 0);

    /** @param days the modules of all plans, in any order; several may share a date */
    public static Streak of(Collection<StreakDay> days) {
        Map<LocalDate, Set<DayStateName>> byDate = new TreeMap<>();
        days.forEach(day -> byDate.computeIfAbsent(day.date(), date -> EnumSet.noneOf(DayStateName.class))
                .add(day.state()));
        int current = 0;
        int best = 0;
        for (Set<DayStateName> states : byDate.values()) {
            if (isMissed(states)) {
                current = 0;
            } else if (isDone(states)) {
                current++;
                best = Math.max(best, current);
            }
        }
        return new Streak(current, best);
    }

    private static boolean isMissed(Set<DayStateName> states) {
        return states.contains(DayStateName.OVERDUE) || states.contains(DayStateName.DONE_LATE);
    }

    private static boolean isDone(Set<DayStateName> states) {
        return states.contains(DayStateName.DONE)
                && !states.contains(DayStateName.OPEN)
                && !states.contains(DayStateName.UPCOMING);
    }
}
