package io.rizhi.study.statistics.unit;

import io.rizhi.study.directory.unit.model.Unit;
import io.rizhi.study.ids.UnitId;
import io.rizhi.study.statistics.model.AtRisk;
import io.rizhi.study.statistics.model.Totals;
import io.rizhi.study.statistics.query.CountedPerson;
import io.rizhi.study.statistics.query.Question;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;

/** Adds the people of a unit up, as a whole and by the units directly below it. Keeps only those most behind. */
final class UnitTotals {

    private static final int SHOWN = 10;
    private static final Comparator<RiskyPerson> LEAST_BEHIND_FIRST = Comparator.comparingInt(RiskyPerson::overdue)
            .thenComparing(RiskyPerson::lastStudied, Comparator.reverseOrder())
            .thenComparing(risky -> risky.person().person().id().value(), Comparator.reverseOrder());

    private final Totals whole = new Totals();
    private final Map<UnitId, Totals> children = new LinkedHashMap<>();
    private final Map<UnitId, UnitId> childOf = new HashMap<>();
    private final PriorityQueue<RiskyPerson> risky = new PriorityQueue<>(LEAST_BEHIND_FIRST);
    private final Question question;
    private int riskyTotal;

    UnitTotals(Question question, UnitId unit, boolean isDirect) {
        this.question = question;
        if (!isDirect) {
            question.tree().childrenOf(unit, question.on()).stream()
                    .map(Unit::id)
                    .sorted(Comparator.comparing(question::nameOf).thenComparing(UnitId::value))
                    .forEach(this::child);
        }
    }

    private void child(UnitId child) {
        Totals unused = children.put(child, new Totals());
        question.tree().subtreeOn(child, question.on()).forEach(below -> {
            UnitId unusedOther = childOf.put(below, child);
        });
    }

    void add(CountedPerson person) {
        whole.add(person.numbers(), person.records());
        UnitId child = childOf.get(person.unit());
        Totals ofChild = child == null ? null : children.get(child);
        if (ofChild != null) {
            ofChild.add(person.numbers(), person.records());
        }
        Optional<AtRisk> reason = AtRisk.of(person.numbers(), question.cut().now());
        if (reason.isPresent()) {
            riskyTotal++;
            boolean unusedAdded = risky.add(new RiskyPerson(person, reason.get()));
            if (risky.size() > SHOWN) {
                RiskyPerson unusedDropped = risky.remove();
            }
        }
    }

    Totals whole() {
        return whole;
    }

    Map<UnitId, Totals> children() {
        return children;
    }

    /** Those most behind, worst first. */
    List<RiskyPerson> risky() {
        return risky.stream().sorted(LEAST_BEHIND_FIRST.reversed()).toList();
    }

    int riskyTotal() {
        return riskyTotal;
    }

    /**
     * @param person the person
     * @param reason why
     */
    record RiskyPerson(CountedPerson person, AtRisk reason) {

        int overdue() {
            return person.numbers().counts().overdue();
        }

        Instant lastStudied() {
            Instant last = person.numbers().lastStudiedAt();
            return last == null ? Instant.EPOCH : last;
        }
    }
}
