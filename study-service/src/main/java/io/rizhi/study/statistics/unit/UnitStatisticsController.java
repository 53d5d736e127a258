package io.rizhi.study.statistics.unit;

import io.rizhi.kit.security.Caller;
import io.rizhi.study.ids.PlanId;
import io.rizhi.study.ids.UnitId;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Numbers of units, for managers in scope and admins. */
@RestController
class UnitStatisticsController {

    private final ShowUnit showUnit;

    UnitStatisticsController(ShowUnit showUnit) {
        this.showUnit = showUnit;
    }

    @GetMapping("/api/v1/statistics/units/{unitId}")
    Mono<UnitSummaryView> unit(
            Caller caller,
            @PathVariable @Size(max = 64) String unitId,
            @RequestParam(required = false) @Size(max = 64) @Nullable String plan,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate on,
            @RequestParam(defaultValue = "false") boolean direct) {
        caller.requireManager();
        return showUnit.show(
                caller, new UnitId(unitId), direct, plan == null || plan.isBlank() ? null : new PlanId(plan), on);
    }
}
