package io.rizhi.study.progress.model;

import io.rizhi.study.plan.model.Publication;
import io.rizhi.study.plan.model.PublishedDay;
import io.rizhi.study.plan.model.PublishedSection;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * All days a person is asked to do in one plan, with the person's calendar.
 *
 * @param days in order, from the person's first day on
 * @param calendar the person's own calendar
 */
public record Duty(List<DutyDay> days, PersonalCalendar calendar) {

    public Duty {
        days = List.copyOf(days);
    }

    /**
     * @param enrolment how the person belongs to the plan
     * @param publications the plan's publications by number
     * @param calendar the person's own calendar
     * @param at the moment for which the duty is wanted
     */
    public static Duty of(
            Enrolment enrolment, IntFunction<Publication> publications, PersonalCalendar calendar, Instant at) {
        Publication current = publications.apply(enrolment.publicationAt(at));
        int last = enrolment.keptDays().keySet().stream().reduce(current.days().size(), Math::max);
        List<DutyDay> days = new ArrayList<>();
        for (int number = enrolment.firstDay(); number <= last; number++) {
            Publication content = publications.apply(enrolment.contentOf(number, at));
            content.day(number).ifPresent(day -> days.add(dutyDay(day, content, current, calendar)));
        }
        return new Duty(days, calendar);
    }

    public Optional<DutyDay> day(int number) {
        return days.stream().filter(day -> day.day() == number).findFirst();
    }

    private static DutyDay dutyDay(
            PublishedDay day, Publication content, Publication current, PersonalCalendar calendar) {
        List<DutySection> sections = day.sections().stream()
                .map(section -> dutySection(section, content, current))
                .toList();
        LocalDate dueOn = calendar.dueOn(day.studyDate(), content.week());
        return new DutyDay(
                day.day(),
                day.studyDate(),
                dueOn,
                dueOn.plusDays(content.lateDays()),
                day.title(),
                sections,
                day.quiz(),
                current.askedAgainUntil());
    }

    private static DutySection dutySection(PublishedSection section, Publication content, Publication current) {
        return Optional.of(current)
                .filter(publication -> publication.version() > content.version())
                .flatMap(publication -> publication.section(section.sectionId()))
                .filter(now -> now.materialSince() > content.version() && !now.isCoveredBy(section.hash()))
                .map(now -> new DutySection(now, section))
                .orElseGet(() -> new DutySection(section, null));
    }
}
