package io.rizhi.study.progress.excuse;

import io.rizhi.kit.security.Caller;
import io.rizhi.study.ids.PersonId;
import io.rizhi.study.ids.PlanId;
import io.rizhi.study.progress.explanation.ExplanationView;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Excuses by managers and admins. */
@RestController
class ExcuseController {

    private final ExcuseDay excuse;

    ExcuseController(ExcuseDay excuse) {
        this.excuse = excuse;
    }

    @PostMapping("/api/v1/records/{planId}/days/{day}/excuse")
    Mono<ExplanationView> excuse(
            Caller caller,
            @PathVariable String planId,
            @PathVariable int day,
            @Valid @RequestBody ExcuseRequest request) {
        caller.requireManager();
        return excuse.excuse(
                caller, new PersonId(request.personId()), new PlanId(planId), day, request.isExcused(), request.note());
    }
}
