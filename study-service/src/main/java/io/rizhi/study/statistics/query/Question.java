package io.rizhi.study.statistics.query;

import io.rizhi.study.directory.person.Scope;
import io.rizhi.study.directory.unit.model.UnitTree;
import io.rizhi.study.ids.PlanId;
import io.rizhi.study.ids.UnitId;
import io.rizhi.study.statistics.model.Cut;
import io.rizhi.study.statistics.row.PlanRow;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A question that the caller may ask.
 *
 * @param whom whose numbers: the units asked about inside the caller's scope on that date
 * @param plan null for all plans
 * @param cut the moment
 * @param asOf up to when events are counted
 * @param tree all units
 * @param plans all published plans
 */
public record Question(
        Scope whom, @Nullable PlanId plan, Cut cut, Instant asOf, UnitTree tree, Map<PlanId, PlanRow> plans) {

    public LocalDate on() {
        return cut.on();
    }

    public String nameOf(UnitId unit) {
        return tree.nameOn(unit, on()).orElse("");
    }

    public Optional<String> planTitle() {
        return plan == null
                ? Optional.empty()
                : Optional.ofNullable(plans.get(plan)).map(PlanRow::title);
    }

    /** The same about all plans. */
    public Question ofAllPlans() {
        return new Question(whom, null, cut, asOf, tree, plans);
    }
}
