package io.rizhi.study.statistics.model;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Adds people up, one after another. */
public final class Totals {

    private final Map<PersonState, Integer> people = new EnumMap<>(PersonState.class);
    private final TreeMap<LocalDate, Counts> byDate = new TreeMap<>();
    private Counts counts = Counts.NONE;

    public void add(PersonNumbers person, List<CountedRecord> records) {
        people.merge(person.state(), 1, Integer::sum);
        counts = counts.plus(person.counts());
        records.forEach(
                record -> record.days().forEach(day -> byDate.merge(day.studyDate(), day.counts(), Counts::plus)));
    }

    public int people() {
        return people.values().stream().mapToInt(Integer::intValue).sum();
    }

    public int people(PersonState state) {
        return people.getOrDefault(state, 0);
    }

    public Counts counts() {
        return counts;
    }

    /** By study date, in order. */
    public TreeMap<LocalDate, Counts> byDate() {
        return new TreeMap<>(byDate);
    }
}
