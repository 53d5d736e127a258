package io.rizhi.study.plan.draft;

import io.rizhi.study.calendar.CalendarFacts;
import io.rizhi.study.calendar.OrganisationCalendar;
import io.rizhi.study.directory.person.PeopleReader;
import io.rizhi.study.ids.DocumentId;
import io.rizhi.study.ids.RevisionId;
import io.rizhi.study.library.document.PublishedRevisions;
import io.rizhi.study.library.document.RevisionFacts;
import io.rizhi.study.library.document.SectionFacts;
import io.rizhi.study.plan.audience.AudienceQueries;
import io.rizhi.study.plan.model.DraftContext;
import io.rizhi.study.plan.model.KnownSection;
import io.rizhi.study.plan.model.PlanDayDraft;
import io.rizhi.study.plan.model.PlanDraft;
import io.rizhi.study.plan.model.PublishedQuiz;
import io.rizhi.study.plan.model.SectionRef;
import io.rizhi.study.plan.model.WorkCalendar;
import io.rizhi.study.plan.quiz.KnownQuizzes;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Asks library, quizzes, calendar and directory for everything a draft refers to. */
public final class DraftContexts {

    private static final int AT_A_TIME = 4;

    private final PublishedRevisions revisions;
    private final KnownQuizzes quizzes;
    private final OrganisationCalendar calendar;
    private final PeopleReader people;

    public DraftContexts(
            PublishedRevisions revisions, KnownQuizzes quizzes, OrganisationCalendar calendar, PeopleReader people) {
        this.revisions = revisions;
        this.quizzes = quizzes;
        this.calendar = calendar;
        this.people = people;
    }

    /** The context of a draft on a date of the organisation. */
    public Mono<DraftContext> of(PlanDraft draft, LocalDate today) {
        List<SectionRef> refs = Stream.concat(
                        draft.sections().stream(), draft.days().stream().flatMap(day -> day.sections().stream()))
                .distinct()
                .toList();
        Mono<Map<String, PublishedQuiz>> known = quizzes.find(draft.days().stream()
                .map(PlanDayDraft::quizId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return Mono.zip(revisionsOf(refs), current(refs), known, workCalendar(), headCount(draft, today))
                .map(found -> new DraftContext(
                        sections(refs, found.getT1()),
                        found.getT1().keySet(),
                        found.getT2(),
                        found.getT3(),
                        found.getT4(),
                        found.getT5(),
                        today));
    }

    private Mono<Long> headCount(PlanDraft draft, LocalDate today) {
        return draft.audience().namesNobody()
                ? Mono.just(0L)
                : people.countAudience(AudienceQueries.of(draft.audience()), today);
    }

    public Mono<WorkCalendar> workCalendar() {
        return calendar.current().map(DraftContexts::toWorkCalendar).defaultIfEmpty(WorkCalendar.EMPTY);
    }

    private static WorkCalendar toWorkCalendar(CalendarFacts facts) {
        return new WorkCalendar(facts.holidays(), facts.makeUpDays());
    }

    private Mono<Map<String, RevisionFacts>> revisionsOf(Collection<SectionRef> refs) {
        Set<RevisionId> ids =
                refs.stream().map(ref -> new RevisionId(ref.revisionId())).collect(Collectors.toSet());
        return ids.isEmpty()
                ? Mono.just(Map.of())
                : revisions.findAll(ids).collectMap(revision -> revision.id().value());
    }

    private Mono<Map<String, Integer>> current(Collection<SectionRef> refs) {
        Set<DocumentId> ids =
                refs.stream().map(ref -> new DocumentId(ref.documentId())).collect(Collectors.toSet());
        return Flux.fromIterable(ids)
                .flatMap(revisions::current, AT_A_TIME)
                .collectMap(revision -> revision.documentId().value(), RevisionFacts::revision);
    }

    private static Map<SectionRef, KnownSection> sections(List<SectionRef> refs, Map<String, RevisionFacts> revisions) {
        Map<SectionRef, KnownSection> sections = new HashMap<>();
        for (SectionRef ref : refs) {
            RevisionFacts revision = revisions.get(ref.revisionId());
            if (revision != null && revision.documentId().value().equals(ref.documentId())) {
                revision.sections().stream()
                        .filter(section -> section.id().value().equals(ref.sectionId()))
                        .findFirst()
                        .ifPresent(section -> sections.put(ref, known(ref, revision, section)));
            }
        }
        return sections;
    }

    private static KnownSection known(SectionRef ref, RevisionFacts revision, SectionFacts section) {
        return new KnownSection(
                ref,
                revision.revision(),
                section.title(),
                section.number(),
                section.hash(),
                section.characters(),
                section.words(),
                section.estimatedSeconds());
    }
}
