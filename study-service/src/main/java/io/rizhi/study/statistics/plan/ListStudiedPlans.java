package io.rizhi.study.statistics.plan;

import io.rizhi.kit.security.Caller;
import io.rizhi.study.directory.person.PeopleReader;
import io.rizhi.study.directory.person.PersonFacts;
import io.rizhi.study.ids.PlanId;
import io.rizhi.study.statistics.query.Question;
import io.rizhi.study.statistics.query.Questions;
import io.rizhi.study.statistics.query.Questions.Asked;
import io.rizhi.study.statistics.row.PlanRow;
import io.rizhi.study.statistics.row.StudyRows;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Published plans that people in the caller's scope follow; all of them for an admin. */
final class ListStudiedPlans {

    private static final int PART = 500;
    private static final Comparator<PlanRow> LAST_BEGUN_FIRST = Comparator.comparing(
                    (PlanRow plan) -> Objects.requireNonNullElse(plan.startOn(), LocalDate.MIN))
            .reversed()
            .thenComparing(PlanRow::title)
            .thenComparing(plan -> plan.id().value());

    private final Questions questions;
    private final PeopleReader people;
    private final StudyRows rows;

    ListStudiedPlans(Questions questions, PeopleReader people, StudyRows rows) {
        this.questions = questions;
        this.people = people;
        this.rows = rows;
    }

    Mono<StatisticsPlansView> list(Caller caller) {
        return questions
                .question(caller, new Asked(null, false, null, null))
                .flatMap(question -> visible(question)
                        .sort(LAST_BEGUN_FIRST)
                        .map(ListStudiedPlans::view)
                        .collectList())
                .map(StatisticsPlansView::new);
    }

    private Flux<PlanRow> visible(Question question) {
        if (question.whom().isEverybody()) {
            return Flux.fromIterable(question.plans().values());
        }
        return people.inScope(question.whom(), question.on())
                .map(PersonFacts::id)
                .buffer(PART)
                .concatMap(rows::plansOf)
                .distinct()
                .mapNotNull((PlanId id) -> question.plans().get(id));
    }

    private static StatisticsPlanView view(PlanRow plan) {
        return new StatisticsPlanView(
                plan.id().value(),
                plan.title(),
                plan.closedOn() == null ? "published" : "closed",
                plan.startOn(),
                plan.endOn());
    }
}
