package io.rizhi.study.progress.today;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A member's study today.
 *
 * @param date today in the member's zone
 * @param zone that zone
 * @param module the module to do first; null when nothing is due today
 * @param others further modules due today
 * @param behind overdue days that may still be done, the oldest first
 * @param streak the streak
 * @param week Monday to Sunday
 * @param next the next module after today; null when there is none
 */
public record TodayStudyView(
        LocalDate date,
        String zone,
        @Nullable TodayModuleView module,
        List<TodayModuleView> others,
        List<BehindView> behind,
        StreakView streak,
        List<WeekDayView> week,
        @Nullable NextModuleView next) {}
