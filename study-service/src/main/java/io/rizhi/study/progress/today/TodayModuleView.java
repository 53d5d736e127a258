package io.rizhi.study.progress.today;

import io.rizhi.study.progress.explanation.ExplanationView;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A day of a plan as its member works on it.
 *
 * @param recordId the study record
 * @param planId the plan
 * @param planTitle its title
 * @param day the day, from 1
 * @param days how many days the plan has
 * @param title the title of the module
 * @param state the state of the day
 * @param dueAt until when it is in time
 * @param action start, continue, quiz or done
 * @param remainingSeconds about how long the rest takes
 * @param sections sections to read
 * @param quiz the quiz; null without one
 * @param explanation why the day is in its state
 */
public record TodayModuleView(
        String recordId,
        String planId,
        String planTitle,
        int day,
        int days,
        String title,
        String state,
        Instant dueAt,
        String action,
        int remainingSeconds,
        List<TodaySectionView> sections,
        @Nullable TodayQuizView quiz,
        ExplanationView explanation) {}
