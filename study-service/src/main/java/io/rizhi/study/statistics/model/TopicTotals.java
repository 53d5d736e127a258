package io.rizhi.study.statistics.model;

import io.rizhi.study.ids.UnitId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Adds up topics by unit, and shows of a unit only what stands for enough people: its own people, and those who would be
 * left if all units below it that are shown were taken away. So no difference of units tells about fewer either.
 */
public final class TopicTotals {
    /** Fewer people than this are not shown. */
    public static final int LEAST_PEOPLE = 5;

    private final SortedMap<Topic, Map<UnitId, Tally>> topics = new TreeMap<>();
    private final Map<UnitId, List<UnitId>> children;

    /**
     * @param children units directly below each unit
     */
    public TopicTotals(Map<UnitId, List<UnitId>> children) {
        this.children = children;
    }

    /** What one person of the unit itself earned. */
    public void add(UnitId unit, Topic topic, Tally person) {
        Tally unused = topics.computeIfAbsent(topic, found -> new HashMap<>()).merge(unit, person, Tally::plus);
    }

    /** How many topics anybody answered questions about. */
    public int topics() {
        return topics.size();
    }

    /** What may be shown of the unit with all units below it. */
    public SortedMap<Topic, Tally> shown(UnitId unit) {
        SortedMap<Topic, Tally> shown = new TreeMap<>();
        topics.forEach((topic, units) -> {
            Part part = part(unit, units);
            if (part.isShown()) {
                Tally unused = shown.put(topic, part.whole);
            }
        });
        return shown;
    }

    /**
     * A unit with all below it.
     *
     * @param uncovered people in none of the units below that are shown
     */
    private record Part(Tally whole, int uncovered) {
        boolean isShown() {
            return whole.people() >= LEAST_PEOPLE && (uncovered == 0 || uncovered >= LEAST_PEOPLE);
        }
    }

    private Part part(UnitId unit, Map<UnitId, Tally> units) {
        Tally whole = units.getOrDefault(unit, Tally.NONE);
        int uncovered = whole.people();
        for (UnitId child : children.getOrDefault(unit, List.of())) {
            Part below = part(child, units);
            whole = whole.plus(below.whole);
            uncovered += below.isShown() ? 0 : below.uncovered;
        }
        return new Part(whole, uncovered);
    }
}
