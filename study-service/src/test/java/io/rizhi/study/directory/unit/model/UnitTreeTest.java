package io.rizhi.study.directory.unit.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.rizhi.study.ids.UnitId;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class UnitTreeTest {

    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 1);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);

    private final UnitId root = new UnitId("root");
    private final UnitId ward = new UnitId("ward");
    private final UnitId group = new UnitId("group");
    private final UnitId office = new UnitId("office");
    private UnitTree tree = new UnitTree(List.of(
            unit(root, "医院", null), unit(ward, "内科", root), unit(group, "一组", ward), unit(office, "办公室", root)));

    @Test
    void a_unit_moved_on_a_date_has_the_old_path_before_and_the_new_one_from_that_day() {
        tree = apply(UnitRules.change(tree, group, null, office, JULY));

        assertThat(tree.pathOn(group, JUNE)).containsExactly(root, ward, group);
        assertThat(tree.pathOn(group, JULY)).containsExactly(root, office, group);
        assertThat(tree.subtreeOn(ward, JUNE)).contains(group);
        assertThat(tree.subtreeOn(ward, JULY)).doesNotContain(group);
    }

    @Test
    void a_unit_renamed_on_a_date_keeps_the_old_name_for_earlier_dates() {
        tree = apply(UnitRules.change(tree, ward, "内科一病区", null, JULY));

        assertThat(tree.nameOn(ward, JUNE)).contains("内科");
        assertThat(tree.nameOn(ward, JULY)).contains("内科一病区");
    }

    @Test
    void a_closed_unit_is_there_before_its_last_day_and_gone_from_it() {
        tree = apply(UnitRules.close(tree, group, JULY));

        assertThat(tree.pathOn(group, JULY.minusDays(1))).isNotEmpty();
        assertThat(tree.pathOn(group, JULY)).isEmpty();
        assertThat(tree.existingOn(JULY)).extracting(Unit::id).doesNotContain(group);
    }

    @Test
    void a_unit_cannot_be_moved_below_itself() {
        assertThat(reason(UnitRules.change(tree, root, null, group, JULY))).isEqualTo(UnitRejection.CIRCLE);
        assertThat(reason(UnitRules.change(tree, ward, null, ward, JULY))).isEqualTo(UnitRejection.CIRCLE);
    }

    @Test
    void a_move_that_would_close_a_circle_only_on_a_later_date_is_refused_too() {
        tree = apply(UnitRules.change(tree, office, null, group, JULY));

        assertThat(reason(UnitRules.change(tree, ward, null, office, JUNE))).isEqualTo(UnitRejection.CIRCLE);
    }

    @Test
    void siblings_do_not_share_a_name_and_a_unit_with_children_is_not_closed() {
        assertThat(reason(UnitRules.create(tree, new UnitId("x"), "内科", root, JULY)))
                .isEqualTo(UnitRejection.NAME_TAKEN);
        assertThat(reason(UnitRules.close(tree, ward, JULY))).isEqualTo(UnitRejection.HAS_CHILDREN);
    }

    @Test
    void a_change_before_the_founding_and_below_a_unit_that_does_not_exist_yet_are_refused() {
        assertThat(reason(UnitRules.change(tree, ward, "新", null, JANUARY.minusDays(1))))
                .isEqualTo(UnitRejection.BEFORE_FOUNDING);
        assertThat(reason(UnitRules.create(tree, new UnitId("x"), "新", new UnitId("nowhere"), JULY)))
                .isEqualTo(UnitRejection.UNKNOWN_PARENT);
    }

    @Test
    void whatever_is_moved_when_every_path_begins_at_a_root_and_agrees_with_the_subtrees() {
        var random = new Random(20260101);
        for (int i = 0; i < 400; i++) {
            var ids = tree.existingOn(LocalDate.of(2027, 1, 1)).stream()
                    .map(Unit::id)
                    .toList();
            var unit = ids.get(random.nextInt(ids.size()));
            var parent = ids.get(random.nextInt(ids.size()));
            var on = JANUARY.plusDays(random.nextInt(300));
            var outcome = random.nextInt(3) == 0
                    ? UnitRules.create(tree, new UnitId("u" + i), "单位" + i, parent, on)
                    : UnitRules.change(tree, unit, null, parent, on);
            tree = outcome instanceof UnitOutcome.Accepted ? apply(outcome) : tree;
        }

        for (int day = 0; day < 320; day += 7) {
            var on = JANUARY.plusDays(day);
            for (var unit : tree.existingOn(on)) {
                var path = tree.pathOn(unit.id(), on);
                assertThat(path).as(unit.id() + " on " + on).endsWith(unit.id()).doesNotHaveDuplicates();
                assertThat(tree.subtreeOn(path.get(0), on)).contains(unit.id());
            }
            assertThat(tree.subtreeOn(root, on)).hasSameSizeAs(tree.existingOn(on));
        }
    }

    private UnitTree apply(UnitOutcome outcome) {
        assertThat(outcome).isInstanceOf(UnitOutcome.Accepted.class);
        var changed = ((UnitOutcome.Accepted) outcome).unit();
        var units = new java.util.ArrayList<>(
                all().stream().filter(unit -> !unit.id().equals(changed.id())).toList());
        units.add(changed);
        return new UnitTree(units);
    }

    private List<Unit> all() {
        var seen = new java.util.LinkedHashMap<UnitId, Unit>();
        for (int day = 0; day < 500; day++) {
            tree.existingOn(JANUARY.plusDays(day)).forEach(unit -> seen.put(unit.id(), unit));
        }
        return List.copyOf(seen.values());
    }

    private static UnitRejection reason(UnitOutcome outcome) {
        return ((UnitOutcome.Rejected) outcome).reason();
    }

    private static Unit unit(UnitId id, String name, UnitId parent) {
        return new Unit(id, 1, List.of(new UnitPlacement(JANUARY, name, parent, false)));
    }
}
