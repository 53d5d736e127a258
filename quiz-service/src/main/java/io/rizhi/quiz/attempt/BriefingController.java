package io.rizhi.quiz.attempt;

import io.rizhi.kit.security.Caller;
import io.rizhi.quiz.ids.PersonId;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** What a ticket is good for, over HTTP. It is a POST because the ticket belongs into no address; nothing changes. */
@RestController
class BriefingController {
    private final ShowBriefing show;

    BriefingController(ShowBriefing show) {
        this.show = show;
    }

    @PostMapping("/api/v1/attempts/briefing")
    Mono<BriefingView> show(Caller caller, @Valid @RequestBody StartAttemptRequest request) {
        return show.show(new PersonId(caller.personId()), request.ticket());
    }
}
