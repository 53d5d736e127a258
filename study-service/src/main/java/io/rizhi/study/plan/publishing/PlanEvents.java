package io.rizhi.study.plan.publishing;

import io.rizhi.events.EventTypes;
import io.rizhi.events.study.PlanClosedV1;
import io.rizhi.events.study.PlanPublishedV1;
import io.rizhi.kit.outbox.PendingEvent;
import io.rizhi.study.ids.PlanId;
import io.rizhi.study.plan.model.AudienceRule;
import io.rizhi.study.plan.model.AudienceUnit;
import io.rizhi.study.plan.model.Publication;
import io.rizhi.study.plan.model.PublishedDay;
import io.rizhi.study.plan.model.PublishedQuiz;
import io.rizhi.study.plan.model.StudyWeek;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What others hear of plans. */
final class PlanEvents {

    private PlanEvents() {}

    static PendingEvent published(Publication publication, long headCount) {
        PlanPublishedV1 data = new PlanPublishedV1(
                publication.planId(),
                publication.version(),
                publication.hash(),
                publication.title(),
                publication.days().stream().map(PlanEvents::day).toList(),
                publication.lateDays(),
                audience(publication.audience()),
                (int) headCount,
                week(publication.week()));
        return new PendingEvent(EventTypes.PLAN_PUBLISHED, data);
    }

    static PendingEvent closed(PlanId planId, Instant at, LocalDate on) {
        return new PendingEvent(EventTypes.PLAN_CLOSED, new PlanClosedV1(planId.value(), at, on));
    }

    private static PlanPublishedV1.Week week(StudyWeek week) {
        List<Integer> weekdays =
                week.weekdays().stream().map(DayOfWeek::getValue).sorted().toList();
        return new PlanPublishedV1.Week(weekdays, week.followsCalendar());
    }

    private static PlanPublishedV1.Day day(PublishedDay day) {
        PublishedQuiz quiz = day.quiz();
        return new PlanPublishedV1.Day(
                day.day(),
                day.studyDate(),
                day.title(),
                day.sections().stream()
                        .map(section ->
                                new PlanPublishedV1.Day.SectionRef(section.ref().revisionId(), section.sectionId()))
                        .toList(),
                quiz == null
                        ? null
                        : new PlanPublishedV1.Day.QuizRef(
                                quiz.quizId(), quiz.version(), quiz.kind().code()));
    }

    private static PlanPublishedV1.Audience audience(AudienceRule rule) {
        return new PlanPublishedV1.Audience(
                units(rule.includeUnits()), rule.includePeople(), units(rule.excludeUnits()), rule.excludePeople());
    }

    private static List<PlanPublishedV1.Audience.UnitRef> units(List<AudienceUnit> units) {
        return units.stream()
                .map(unit -> new PlanPublishedV1.Audience.UnitRef(unit.unitId(), unit.withChildren()))
                .toList();
    }
}
