package io.rizhi.study.statistics.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.rizhi.study.ids.UnitId;
import io.rizhi.study.statistics.model.Topic.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TopicTotalsTest {
    private static final Topic TOPIC = new Topic(Kind.TAG, "触电");
    private static final UnitId TOP = new UnitId("top");

    private final Map<UnitId, List<UnitId>> children = new HashMap<>();
    private final Map<UnitId, Integer> people = new HashMap<>();

    private TopicTotals totals() {
        TopicTotals totals = new TopicTotals(children);
        people.forEach((unit, count) -> {
            for (int i = 0; i < count; i++) {
                totals.add(unit, TOPIC, new Tally(1, 2, 100, 400));
            }
        });
        return totals;
    }

    private static boolean isShown(TopicTotals totals, UnitId unit) {
        return totals.shown(unit).containsKey(TOPIC);
    }

    @ParameterizedTest
    @CsvSource({
        "4, 0, 0, false, four are too few",
        "5, 0, 0, true, five are enough",
        "0, 6, 3, false, the three of one unit would be left",
        "0, 4, 3, true, seven of two units that are not shown stay together",
        "2, 6, 3, true, five would be left",
        "1, 6, 3, false, four would be left",
        "0, 6, 7, true, nobody would be left",
    })
    void a_topic_is_shown_when_neither_the_unit_nor_what_its_parts_leave_are_few(
            int own, int east, int west, boolean isShown, String why) {
        children.put(TOP, List.of(new UnitId("east"), new UnitId("west")));
        people.put(TOP, own);
        people.put(new UnitId("east"), east);
        people.put(new UnitId("west"), west);

        assertThat(isShown(totals(), TOP)).as(why).isEqualTo(isShown);
    }

    @Property
    void no_difference_of_units_that_are_shown_is_about_fewer_than_five(@ForAll long seed) {
        Random random = new Random(seed);
        List<UnitId> units = tree(random);
        TopicTotals totals = totals();
        for (UnitId unit : units) {
            if (!isShown(totals, unit)) {
                continue;
            }
            Set<UnitId> left = new HashSet<>(below(unit));
            for (UnitId part : below(unit)) {
                if (!part.equals(unit) && isShown(totals, part)) {
                    left.removeAll(below(part));
                }
            }
            assertThat(count(left))
                    .as("left of %s", unit)
                    .satisfiesAnyOf(
                            rest -> assertThat(rest).isZero(),
                            rest -> assertThat(rest).isGreaterThanOrEqualTo(5));
            assertThat(count(below(unit))).isGreaterThanOrEqualTo(5);
            assertThat(totals.shown(unit).get(TOPIC).people()).isEqualTo(count(below(unit)));
        }
    }

    private List<UnitId> tree(Random random) {
        children.clear();
        people.clear();
        List<UnitId> units = new ArrayList<>(List.of(TOP));
        for (int i = 0; i < 9; i++) {
            UnitId parent = units.get(random.nextInt(units.size()));
            UnitId unit = new UnitId("u" + i);
            children.computeIfAbsent(parent, found -> new ArrayList<>()).add(unit);
            units.add(unit);
        }
        units.forEach(unit -> people.put(unit, random.nextInt(8)));
        return units;
    }

    private Set<UnitId> below(UnitId unit) {
        Set<UnitId> all = new HashSet<>(Set.of(unit));
        children.getOrDefault(unit, List.of()).forEach(child -> all.addAll(below(child)));
        return all;
    }

    private int count(Set<UnitId> units) {
        return units.stream().mapToInt(people::get).sum();
    }
}
