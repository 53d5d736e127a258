package io.rizhi.study.progress.model;

import io.rizhi.study.ids.PersonId;
import io.rizhi.study.ids.PlanId;
import io.rizhi.study.ids.RecordId;
import io.rizhi.study.plan.model.Publication;
import io.rizhi.study.progress.model.ProgressEvent.DueDay;
import io.rizhi.study.progress.model.ProgressEvent.PlanJoined;
import io.rizhi.study.progress.model.RecordOutcome.Accepted;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;

/** How a person comes to follow a publication: for the first time, again after leaving, or a later one. */
public final class Joining {

    private final IntFunction<Publication> publications;
    private final PersonalCalendar calendar;
    private final Instant now;

    /**
     * @param publications the plan's publications by number
     * @param calendar the person's own calendar
     * @param now the moment of joining
     */
    public Joining(IntFunction<Publication> publications, PersonalCalendar calendar, Instant now) {
        this.publications = publications;
        this.calendar = calendar;
        this.now = now;
    }

    /** A new record. */
    public Accepted join(RecordId id, PersonId personId, Publication publication, int firstDay) {
        PublicationUse use = new PublicationUse(publication.version(), now);
        Enrolment enrolment = new Enrolment(firstDay, now, null, null, List.of(use), Map.of());
        PlanId planId = new PlanId(publication.planId());
        StudyRecord record = new StudyRecord(id, planId, personId, enrolment, RecordFacts.NONE, Set.of(), null);
        return joined(record, enrolment);
    }

    /**
     * Follows a later publication. Days that have begun keep their content: their date has come, or the person has
     * worked on them. Somebody who had left belongs to the plan again. Following one that is followed already changes
     * nothing.
     */
    public Accepted follow(StudyRecord record, Publication publication) {
        Enrolment enrolment = record.enrolment();
        if (enrolment.publication() >= publication.version()) {
            return new Accepted(record, List.of());
        }
        LocalDate today = calendar.dateOf(now);
        Map<Integer, Integer> kept = new HashMap<>(enrolment.keptDays());
        for (DutyDay day : Duty.of(enrolment, publications, calendar, now).days()) {
            boolean hasBegun = !day.studyDate().isAfter(today) || record.facts().isStarted(day.day());
            if (hasBegun) {
                kept.putIfAbsent(day.day(), enrolment.publication());
            }
        }
        List<PublicationUse> uses = new ArrayList<>(enrolment.publications());
        uses.add(new PublicationUse(publication.version(), now));
        return joined(record, enrolment.left(null).following(uses, kept));
    }

    /** Belongs again to a plan that was left; days missed in between stay excused only while they were not yet due. */
    public Accepted returnTo(StudyRecord record) {
        return record.enrolment().leftAt() == null
                ? new Accepted(record, List.of())
                : joined(record, record.enrolment().left(null));
    }

    private Accepted joined(StudyRecord record, Enrolment enrolment) {
        Duty duty = Duty.of(enrolment, publications, calendar, now);
        List<DueDay> days = duty.days().stream()
                .map(day -> new DueDay(day.day(), day.studyDate(), calendar.endOf(day.dueOn()), day.quizKind()))
                .toList();
        PlanJoined joined = new PlanJoined(enrolment.publication(), enrolment.firstDay(), days);
        return record.enrolment().leftAt() == null
                ? new Accepted(record.with(enrolment), List.of(joined))
                : record.returned(duty, enrolment, joined, now);
    }
}
