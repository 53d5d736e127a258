package io.rizhi.study.progress.today;

import io.rizhi.study.progress.model.Streak;

/**
 * Study dates done in time, one after another.
 *
 * @param current the run that is alive
 * @param best the longest run
 */
public record StreakView(int current, int best) {

    public static StreakView of(Streak streak) {
        return new StreakView(streak.current(), streak.best());
    }
}
