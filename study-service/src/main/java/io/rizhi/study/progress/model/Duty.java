package io.rizhi.study.progress.model;

import io.rizhi.study.plan.model.Publication;
import io.rizhi.study.plan.model.PublishedDay;
import io.rizhi.study.plan.model.PublishedQuiz;
import io.rizhi.study.plan.model.PublishedSection;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
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
        List<Asked> asked = new ArrayList<>();
        for (int number = enrolment.firstDay(); number <= last; number++) {
            Publication content = publications.apply(enrolment.contentOf(number, at));
            content.day(number)
                    .ifPresent(
                            day -> asked.add(new Asked(day, content, calendar.dueOn(day.studyDate(), content.week()))));
        }
        LocalDate endOn = asked.stream()
                .map(Asked::studyDate)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
        return new Duty(asked.stream().map(day -> dutyDay(day, current, endOn)).toList(), calendar);
    }

    public Optional<DutyDay> day(int number) {
        return days.stream().filter(day -> day.day() == number).findFirst();
    }

    /** A day with the publication it is taken from and its date by the calendar as it is known today. */
    private record Asked(PublishedDay day, Publication content, LocalDate studyDate) {}

    private static DutyDay dutyDay(Asked asked, Publication current, LocalDate endOn) {
        PublishedDay day = asked.day();
        List<DutySection> sections = day.sections().stream()
                .map(section -> dutySection(section, asked.content(), current))
                .toList();
        PublishedQuiz quiz = day.quiz();
        LocalDate dueOn = quiz == null ? asked.studyDate() : quiz.kind().dueOn(asked.studyDate(), endOn);
        return new DutyDay(
                day.day(),
                day.studyDate(),
                asked.studyDate(),
                dueOn.plusDays(asked.content().lateDays()),
                day.title(),
                sections,
                quiz,
                current.askedAgainUntil(),
                dueOn);
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
