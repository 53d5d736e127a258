package io.rizhi.study.progress.quiz;

import io.rizhi.kit.security.Caller;
import io.rizhi.study.ids.PersonId;
import io.rizhi.study.ids.PlanId;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Tickets for the caller's own quizzes. */
@RestController
class TicketController {

    private final IssueTicket issue;

    TicketController(IssueTicket issue) {
        this.issue = issue;
    }

    @PostMapping("/api/v1/records/{planId}/days/{day}/ticket")
    Mono<TicketView> issue(Caller caller, @PathVariable String planId, @PathVariable int day) {
        return issue.issue(new PersonId(caller.personId()), new PlanId(planId), day);
    }
}
