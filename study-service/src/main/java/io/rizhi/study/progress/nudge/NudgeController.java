package io.rizhi.study.progress.nudge;

import io.rizhi.kit.security.Caller;
import io.rizhi.kit.web.IdempotencyKey;
import io.rizhi.study.ids.PlanId;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Nudges by managers and admins. */
@RestController
class NudgeController {

    private final NudgePeople nudge;

    NudgeController(NudgePeople nudge) {
        this.nudge = nudge;
    }

    @PostMapping("/api/v1/records/nudges")
    Mono<NudgeView> nudge(Caller caller, IdempotencyKey key, @Valid @RequestBody NudgeRequest request) {
        caller.requireManager();
        return nudge.nudge(key.idFor(caller.personId()), caller, new PlanId(request.planId()), request.personIds());
    }
}
