package io.rizhi.study.plan.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an admin is still working on.
 *
 * @param title the title of the plan
 * @param startOn the first possible study date; null until chosen
 * @param weekdays study weekdays
 * @param followsCalendar whether holidays and make-up days of the organisation count
 * @param minutesPerDay wanted reading time of a day
 * @param lateDays how many days after its date a day may still be done
 * @param sections everything picked, in order
 * @param days the days
 * @param audience who is asked
 * @param givesCertificate whether people who finish the plan get a certificate
 */
public record PlanDraft(
        String title,
        @Nullable LocalDate startOn,
        Set<DayOfWeek> weekdays,
        boolean followsCalendar,
        int minutesPerDay,
        int lateDays,
        List<SectionRef> sections,
        List<PlanDayDraft> days,
        AudienceRule audience,
        boolean givesCertificate) {

    public PlanDraft {
        weekdays = Set.copyOf(weekdays);
        sections = List.copyOf(sections);
        days = List.copyOf(days);
    }

    /** Without a certificate. */
    public PlanDraft(
            String title,
            @Nullable LocalDate startOn,
            Set<DayOfWeek> weekdays,
            boolean followsCalendar,
            int minutesPerDay,
            int lateDays,
            List<SectionRef> sections,
            List<PlanDayDraft> days,
            AudienceRule audience) {
        this(title, startOn, weekdays, followsCalendar, minutesPerDay, lateDays, sections, days, audience, false);
    }

    /** A new plan: Monday to Friday with the calendar, a quarter of an hour a day, three days to catch up. */
    public static PlanDraft titled(String title) {
        Set<DayOfWeek> workdays = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
        return new PlanDraft(title, null, workdays, true, 15, 3, List.of(), List.of(), AudienceRule.NOBODY);
    }

    public Optional<Schedule> schedule() {
        return Optional.ofNullable(startOn).map(start -> new Schedule(start, weekdays, followsCalendar));
    }

    /** Study dates of the days; shorter than the days when the schedule has no room for all of them. */
    public List<LocalDate> dates(WorkCalendar calendar) {
        return schedule()
                .map(schedule -> schedule.firstDates(days.size(), calendar))
                .orElse(List.of());
    }
}
