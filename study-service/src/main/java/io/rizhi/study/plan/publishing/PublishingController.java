package io.rizhi.study.plan.publishing;

import io.rizhi.kit.security.Caller;
import io.rizhi.study.ids.PlanId;
import io.rizhi.study.plan.draft.PlanView;
import io.rizhi.study.plan.draft.ShowPlan;
import io.rizhi.study.plan.publication.PublicationView;
import io.rizhi.study.plan.publication.Publications;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Publishing and closing, for admins. */
@RestController
@RequestMapping("/api/v1/plans/{id}")
class PublishingController {

    private final PublishPlan publish;
    private final ClosePlan close;
    private final ShowPlan show;
    private final Publications publications;

    PublishingController(PublishPlan publish, ClosePlan close, ShowPlan show, Publications publications) {
        this.publish = publish;
        this.close = close;
        this.show = show;
        this.publications = publications;
    }

    @PostMapping("/publications")
    @ResponseStatus(HttpStatus.CREATED)
    Mono<PublicationView> publish(Caller caller, @PathVariable String id, @RequestBody PublishRequest request) {
        caller.requireAdmin();
        return publish.publish(new PlanId(id), request.version(), caller.displayName());
    }

    @GetMapping("/publications")
    Mono<PublicationsView> list(Caller caller, @PathVariable String id) {
        caller.requireAdmin();
        return publications
                .ofPlan(new PlanId(id))
                .map(PublicationView::of)
                .collectList()
                .map(PublicationsView::new);
    }

    @PostMapping("/closure")
    Mono<PlanView> close(Caller caller, @PathVariable String id) {
        caller.requireAdmin();
        return close.close(new PlanId(id)).then(show.show(new PlanId(id)));
    }
}
