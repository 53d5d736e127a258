package io.rizhi.study.progress.explanation;

import io.rizhi.kit.security.Caller;
import io.rizhi.study.ids.PersonId;
import io.rizhi.study.ids.PlanId;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Why a day is in its state. */
@RestController
class ExplanationController {

    private final ExplainDay explain;

    ExplanationController(ExplainDay explain) {
        this.explain = explain;
    }

    @GetMapping("/api/v1/records/{planId}/days/{day}/explanation")
    Mono<ExplanationView> explain(
            Caller caller,
            @PathVariable String planId,
            @PathVariable int day,
            @RequestParam(required = false) @Nullable String person) {
        PersonId of = new PersonId(person == null ? caller.personId() : person);
        return explain.explain(caller, of, new PlanId(planId), day);
    }
}
