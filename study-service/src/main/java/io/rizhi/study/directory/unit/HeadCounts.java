package io.rizhi.study.directory.unit;

import io.rizhi.study.ids.UnitId;
import java.time.LocalDate;
import java.util.Map;
import reactor.core.publisher.Mono;

/** Counts people in units. Implemented by the sub-feature that knows people. */
public interface HeadCounts {

    /** People whose membership of the unit itself holds on that date; units without people are missing. */
    Mono<Map<UnitId, Integer>> membersOn(LocalDate on);

    /** Whether anybody belongs to the unit itself on that date or later. */
    Mono<Boolean> hasMembersFrom(UnitId unit, LocalDate from);
}
