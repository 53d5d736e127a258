package io.rizhi.study.statistics.topic;

import io.rizhi.kit.security.Caller;
import io.rizhi.study.directory.person.PeopleReader;
import io.rizhi.study.directory.person.PersonFacts;
import io.rizhi.study.directory.unit.model.Unit;
import io.rizhi.study.ids.PersonId;
import io.rizhi.study.ids.UnitId;
import io.rizhi.study.progress.record.RecordLoader;
import io.rizhi.study.statistics.model.Tally;
import io.rizhi.study.statistics.model.Topic;
import io.rizhi.study.statistics.model.TopicTotals;
import io.rizhi.study.statistics.query.Question;
import io.rizhi.study.statistics.query.Questions;
import io.rizhi.study.statistics.query.Questions.Asked;
import io.rizhi.study.statistics.topic.TopicRows.PersonTally;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The topics of a unit on a date, weakest first. Nobody is shown alone, and nobody can be told by taking units apart. */
final class ShowTopics {
    private static final int DAYS = 90;
    private static final int PART = 500;
    private static final int MOST_SHOWN = 100;
    private static final Comparator<Map.Entry<Topic, Tally>> WEAKEST_FIRST = Comparator.comparing(
                    (Map.Entry<Topic, Tally> entry) -> entry.getValue().percent())
            .thenComparing(Map.Entry::getKey);

    /** One person's part, and the unit the person belonged to on the date. */
    private record Placed(UnitId unit, PersonTally part) {}

    private final Questions questions;
    private final PeopleReader people;
    private final TopicRows rows;
    private final RecordLoader calendars;

    ShowTopics(Questions questions, PeopleReader people, TopicRows rows, RecordLoader calendars) {
        this.questions = questions;
        this.people = people;
        this.rows = rows;
        this.calendars = calendars;
    }

    Mono<TopicStatisticsView> show(Caller caller, UnitId unit, @Nullable LocalDate on) {
        return questions
                .question(caller, new Asked(unit, false, null, on))
                .flatMap(question -> people.inScope(question.whom(), question.on())
                        .buffer(PART)
                        .concatMap(part -> placed(question, part))
                        .collect(
                                () -> new TopicTotals(children(question, unit)),
                                (totals, one) -> totals.add(one.unit, one.part.topic(), one.part.tally()))
                        .zipWith(rows.asOf(), (totals, asOf) -> view(question, unit, totals, asOf)));
    }

    private static Map<UnitId, List<UnitId>> children(Question question, UnitId unit) {
        Map<UnitId, List<UnitId>> children = new HashMap<>();
        for (UnitId below : question.tree().subtreeOn(unit, question.on())) {
            List<UnitId> unused = children.put(
                    below,
                    question.tree().childrenOf(below, question.on()).stream()
                            .map(Unit::id)
                            .toList());
        }
        return children;
    }

    /** The date ends for each person in their own zone. */
    private Flux<Placed> placed(Question question, List<PersonFacts> part) {
        Map<PersonId, UnitId> units = new HashMap<>();
        part.forEach(person -> person.unitOn(question.on()).ifPresent(unit -> {
            UnitId unused = units.put(person.id(), unit);
        }));
        Map<Instant, List<PersonId>> byMoment = part.stream()
                .collect(Collectors.groupingBy(
                        person -> question.cut().of(calendars.calendarOf(person)),
                        Collectors.mapping(PersonFacts::id, Collectors.toList())));
        return Flux.fromIterable(byMoment.entrySet())
                .concatMap(
                        group -> rows.of(group.getValue(), group.getKey().minus(Duration.ofDays(DAYS)), group.getKey()))
                .flatMapIterable(tally -> Optional.ofNullable(units.get(tally.person())).stream()
                        .map(unit -> new Placed(unit, tally))
                        .toList());
    }

    private static TopicStatisticsView view(Question question, UnitId unit, TopicTotals totals, Instant asOf) {
        SortedMap<Topic, Tally> shown = totals.shown(unit);
        return new TopicStatisticsView(
                unit.value(),
                question.nameOf(unit),
                question.on(),
                question.on().minusDays(DAYS),
                asOf,
                TopicTotals.LEAST_PEOPLE,
                totals.topics() - shown.size(),
                shown.entrySet().stream()
                        .sorted(WEAKEST_FIRST)
                        .limit(MOST_SHOWN)
                        .map(entry -> TopicRowView.of(entry.getKey(), entry.getValue()))
                        .toList());
    }
}
