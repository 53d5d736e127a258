package io.rizhi.study.statistics.rebuild;

import io.rizhi.kit.projection.Projections;
import io.rizhi.kit.security.Caller;
import io.rizhi.study.statistics.row.StudyRows;
import io.rizhi.study.statistics.topic.TopicRows;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Rebuilds all numbers beside the served ones, for admins. A second command while one runs changes nothing. */
@RestController
@RequestMapping("/api/v1/statistics/rebuild")
class RebuildController {

    private final Projections projections;

    RebuildController(Projections projections) {
        this.projections = projections;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    Mono<RebuildView> rebuild(Caller caller) {
        caller.requireAdmin();
        return projections
                .rebuild(TopicRows.PROJECTION)
                .then(projections.rebuild(StudyRows.PROJECTION))
                .then(Mono.defer(this::progress));
    }

    @GetMapping
    Mono<RebuildView> show(Caller caller) {
        caller.requireAdmin();
        return progress();
    }

    private Mono<RebuildView> progress() {
        return projections.progress(StudyRows.PROJECTION).map(RebuildView::of);
    }
}
