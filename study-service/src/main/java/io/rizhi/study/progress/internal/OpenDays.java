package io.rizhi.study.progress.internal;

import io.rizhi.kit.problem.KitProblems;
import io.rizhi.study.directory.person.PeopleReader;
import io.rizhi.study.directory.person.PersonFacts;
import io.rizhi.study.ids.PersonId;
import io.rizhi.study.progress.explanation.Explanations;
import io.rizhi.study.progress.model.DayStateName;
import io.rizhi.study.progress.model.DayVerdict;
import io.rizhi.study.progress.model.DutySection;
import io.rizhi.study.progress.model.PersonalCalendar;
import io.rizhi.study.progress.record.PersonRecords;
import io.rizhi.study.progress.record.RecordInHand;
import io.rizhi.study.progress.record.RecordLoader;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import reactor.core.publisher.Mono;

/** What a person has left to do on a date, for whoever plans reminders. Decided by the same function as everything else. */
public final class OpenDays {

    private static final int SECONDS_PER_QUESTION = 25;

    private final PeopleReader people;
    private final RecordLoader loader;
    private final Explanations explanations;
    private final Clock clock;

    public OpenDays(PeopleReader people, RecordLoader loader, Explanations explanations, Clock clock) {
        this.people = people;
        this.loader = loader;
        this.explanations = explanations;
        this.clock = clock;
    }

    public Mono<OpenDaysView> of(PersonId id, LocalDate on) {
        return people.find(id)
                .switchIfEmpty(Mono.error(() -> KitProblems.NOT_FOUND.exception()))
                .flatMap(person -> of(person, on));
    }

    private Mono<OpenDaysView> of(PersonFacts person, LocalDate on) {
        if (!person.isActiveOn(on)) {
            return Mono.just(new OpenDaysView("left", List.of()));
        }
        Instant at = momentOn(loader.calendarOf(person), on);
        String status = person.isOnLeave(on) ? "on-leave" : "active";
        return loader.ofPerson(person.id(), at)
                .map(records -> new OpenDaysView(status, days(records, at, person.language())));
    }

    /** Now, if the date is today; else the last moment of the date. */
    private Instant momentOn(PersonalCalendar calendar, LocalDate on) {
        Instant now = clock.instant();
        return calendar.dateOf(now).equals(on) ? now : calendar.endOf(on).minusMillis(1);
    }

    private List<OpenDayView> days(PersonRecords person, Instant at, String language) {
        return person.records().stream()
                .flatMap(record -> record.verdicts(at).stream()
                        .filter(verdict -> isLeft(verdict, at))
                        .map(verdict -> view(record, verdict, at, language)))
                .toList();
    }

    private static boolean isLeft(DayVerdict verdict, Instant at) {
        boolean isUnfinished = verdict.state() == DayStateName.OPEN || verdict.state() == DayStateName.OVERDUE;
        return isUnfinished && verdict.isWorkable(at);
    }

    private OpenDayView view(RecordInHand record, DayVerdict verdict, Instant at, String language) {
        return new OpenDayView(
                record.record().id().value(),
                record.record().planId().value(),
                record.current().title(),
                verdict.day().day(),
                verdict.day().title(),
                verdict.state().code(),
                explanations.explain(verdict, record.duty().calendar().zone(), language),
                remaining(record, verdict, at));
    }

    private static int remaining(RecordInHand record, DayVerdict verdict, Instant at) {
        int reading = verdict.day().sections().stream()
                .map(DutySection::asked)
                .filter(asked -> record.record().facts().proofOf(asked, at).isEmpty())
                .mapToInt(asked -> asked.estimatedSeconds())
                .sum();
        var quiz = verdict.day().quiz();
        return reading + (quiz == null || verdict.isQuizPassed() ? 0 : quiz.questionCount() * SECONDS_PER_QUESTION);
    }
}
