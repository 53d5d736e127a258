package io.rizhi.study.statistics.person;

import io.rizhi.kit.security.Caller;
import io.rizhi.study.ids.PersonId;
import io.rizhi.study.ids.PlanId;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** One person's numbers, for managers in scope and admins. */
@RestController
class PersonStatisticsController {

    private final ShowPerson showPerson;

    PersonStatisticsController(ShowPerson showPerson) {
        this.showPerson = showPerson;
    }

    @GetMapping("/api/v1/statistics/people/{personId}")
    Mono<PersonStatisticsView> person(
            Caller caller,
            @PathVariable @Size(max = 64) String personId,
            @RequestParam(required = false) @Size(max = 64) @Nullable String plan,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate on) {
        caller.requireManager();
        PlanId wanted = plan == null || plan.isBlank() ? null : new PlanId(plan);
        return showPerson.show(caller, new PersonId(personId), wanted, on);
    }
}
