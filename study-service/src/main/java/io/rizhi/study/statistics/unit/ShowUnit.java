package io.rizhi.study.statistics.unit;

import io.rizhi.kit.security.Caller;
import io.rizhi.study.ids.PlanId;
import io.rizhi.study.ids.UnitId;
import io.rizhi.study.progress.nudge.Nudges;
import io.rizhi.study.statistics.model.Counts;
import io.rizhi.study.statistics.query.CountPeople;
import io.rizhi.study.statistics.query.CountsView;
import io.rizhi.study.statistics.query.Question;
import io.rizhi.study.statistics.query.Questions;
import io.rizhi.study.statistics.query.Questions.Asked;
import io.rizhi.study.statistics.unit.UnitTotals.RiskyPerson;
import io.rizhi.study.texts.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** The numbers of a unit on a date. */
final class ShowUnit {

    private static final int TREND_DATES = 30;
    private static final int NUDGES = 500;

    private final Questions questions;
    private final CountPeople people;
    private final Nudges nudges;
    private final Texts texts;

    ShowUnit(Questions questions, CountPeople people, Nudges nudges, Texts texts) {
        this.questions = questions;
        this.people = people;
        this.nudges = nudges;
        this.texts = texts;
    }

    Mono<UnitSummaryView> show(
            Caller caller, UnitId unit, boolean isDirect, @Nullable PlanId plan, @Nullable LocalDate on) {
        return questions
                .question(caller, new Asked(unit, isDirect, plan, on))
                .flatMap(question -> people.count(question)
                        .collect(() -> new UnitTotals(question, unit, isDirect), UnitTotals::add)
                        .flatMap(totals -> nudgedAt(question, totals)
                                .map(nudged -> view(
                                        question, unit, isDirect, totals, nudged, caller.language()))));
    }

    /** When each of those shown was last nudged, for the plan asked about. */
    private Mono<Map<String, Instant>> nudgedAt(Question question, UnitTotals totals) {
        List<String> ids = totals.risky().stream()
                .map(risky -> risky.person().person().id().value())
                .toList();
        PlanId plan = question.plan();
        return nudges.latest(ids, NUDGES)
                .filter(nudge -> plan == null || nudge.planId().equals(plan))
                .filter(nudge -> !nudge.at().isAfter(question.cut().now())
                        && !nudge.on().isAfter(question.on()))
                .collect(HashMap::new, (map, nudge) -> nudge.sentTo().forEach(id -> {
                    Instant unused = map.putIfAbsent(id, nudge.at());
                }));
    }

    private UnitSummaryView view(
            Question question,
            UnitId unit,
            boolean isDirect,
            UnitTotals totals,
            Map<String, Instant> nudged,
            String language) {
        PlanId plan = question.plan();
        return new UnitSummaryView(
                unit.value(),
                question.nameOf(unit),
                plan == null ? null : plan.value(),
                question.planTitle().orElse(null),
                question.on(),
                question.asOf(),
                isDirect,
                PeopleCountsView.of(totals.whole()),
                CountsView.of(totals.whole().counts()),
                children(question, totals),
                trend(question, totals),
                totals.risky().stream()
                        .map(risky -> atRisk(question, risky, nudged, language))
                        .toList(),
                totals.riskyTotal());
    }

    private static List<UnitRowView> children(Question question, UnitTotals totals) {
        return totals.children().entrySet().stream()
                .map(child -> new UnitRowView(
                        child.getKey().value(),
                        question.nameOf(child.getKey()),
                        child.getValue().people(),
                        CountsView.of(child.getValue().counts())))
                .toList();
    }

    private static List<TrendPoint> trend(Question question, UnitTotals totals) {
        Map<LocalDate, Counts> dates = totals.whole().byDate().headMap(question.on(), true);
        return dates.entrySet().stream()
                .skip(Math.max(0, dates.size() - TREND_DATES))
                .map(date -> TrendPoint.of(date.getKey(), date.getValue()))
                .toList();
    }

    private AtRiskView atRisk(Question question, RiskyPerson risky, Map<String, Instant> nudged, String language) {
        String id = risky.person().person().id().value();
        Map<String, String> arguments = Map.of("days", Integer.toString(risky.overdue()));
        return new AtRiskView(
                id,
                risky.person().person().displayName(),
                question.nameOf(risky.person().unit()),
                risky.overdue(),
                texts.text(language, "risk." + risky.reason().code(), arguments),
                risky.person().numbers().lastStudiedAt(),
                nudged.get(id));
    }
}
