package io.rizhi.study.plan.audience;

import io.rizhi.kit.security.Caller;
import io.rizhi.study.plan.model.AudienceRule;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The live head-count of an audience that is being picked. */
@RestController
class AudienceController {

    private final PreviewAudience preview;

    AudienceController(PreviewAudience preview) {
        this.preview = preview;
    }

    @PostMapping("/api/v1/plans/audience-preview")
    Mono<AudiencePreviewView> preview(Caller caller, @RequestBody AudienceRule rule) {
        caller.requireAdmin();
        return preview.preview(rule);
    }
}
