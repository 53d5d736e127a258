package io.rizhi.study.progress.attestation;

import io.rizhi.kit.security.Caller;
import io.rizhi.study.ids.PlanId;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Attestations by admins. */
@RestController
class AttestationController {

    private final AttestDays attest;

    AttestationController(AttestDays attest) {
        this.attest = attest;
    }

    @PostMapping("/api/v1/plans/{planId}/attestations")
    Mono<AttestationsView> attest(
            Caller caller, @PathVariable String planId, @Valid @RequestBody AttestationsRequest request) {
        caller.requireAdmin();
        return attest.attest(caller, new PlanId(planId), request);
    }
}
