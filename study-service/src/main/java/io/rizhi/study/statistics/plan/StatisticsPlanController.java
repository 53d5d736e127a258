package io.rizhi.study.statistics.plan;

import io.rizhi.kit.security.Caller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The plans a manager or admin can ask numbers of. */
@RestController
class StatisticsPlanController {

    private final ListStudiedPlans listPlans;

    StatisticsPlanController(ListStudiedPlans listPlans) {
        this.listPlans = listPlans;
    }

    @GetMapping("/api/v1/statistics/plans")
    Mono<StatisticsPlansView> plans(Caller caller) {
        caller.requireManager();
        return listPlans.list(caller);
    }
}
