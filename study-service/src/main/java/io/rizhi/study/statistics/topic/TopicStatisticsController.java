package io.rizhi.study.statistics.topic;

import io.rizhi.kit.security.Caller;
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

/** Topics of a unit, for managers in scope and admins. */
@RestController
class TopicStatisticsController {

    private final ShowTopics topics;

    TopicStatisticsController(ShowTopics topics) {
        this.topics = topics;
    }

    @GetMapping("/api/v1/statistics/units/{unitId}/topics")
    Mono<TopicStatisticsView> topics(
            Caller caller,
            @PathVariable @Size(max = 64) String unitId,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate on) {
        caller.requireManager();
        return topics.show(caller, new UnitId(unitId), on);
    }
}
