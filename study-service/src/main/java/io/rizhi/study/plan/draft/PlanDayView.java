package io.rizhi.study.plan.draft;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A day of a plan.
 *
 * @param day number from 1
 * @param studyDate the date on which it is due; null without a start date
 * @param title the title of the module
 * @param sections sections to read
 * @param estimatedSeconds calm reading time of all of them
 * @param quiz the quiz to pass; null without one
 * @param warnings codes of the publish check that concern this day
 */
public record PlanDayView(
        int day,
        @Nullable LocalDate studyDate,
        String title,
        List<PlanSectionView> sections,
        int estimatedSeconds,
        @Nullable PlanQuizView quiz,
        List<String> warnings) {}
