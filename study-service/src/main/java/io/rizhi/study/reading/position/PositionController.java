package io.rizhi.study.reading.position;

import io.rizhi.kit.security.Caller;
import io.rizhi.study.ids.PersonId;
import io.rizhi.study.ids.PlanId;
import jakarta.validation.Valid;
import java.time.Clock;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The caller's own positions. */
@RestController
@RequestMapping("/api/v1/reading/position")
class PositionController {

    private final Positions positions;
    private final Clock clock;

    PositionController(Positions positions, Clock clock) {
        this.positions = positions;
        this.clock = clock;
    }

    @PutMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> save(Caller caller, @Valid @RequestBody PositionRequest request) {
        Position position = new Position(
                request.sectionId(), request.revisionId(), request.paragraphId(), request.offset(), clock.instant());
        return positions.save(new PersonId(caller.personId()), new PlanId(request.planId()), request.day(), position);
    }

    @GetMapping
    Mono<ResponseEntity<PositionView>> find(Caller caller, @RequestParam String planId, @RequestParam int day) {
        return positions
                .find(new PersonId(caller.personId()), new PlanId(planId), day)
                .map(position -> ResponseEntity.ok(PositionView.of(position)))
                .defaultIfEmpty(ResponseEntity.noContent().build());
    }
}
