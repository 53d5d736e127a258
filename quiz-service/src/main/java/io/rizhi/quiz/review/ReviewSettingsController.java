package io.rizhi.quiz.review;

import io.rizhi.kit.problem.FieldError;
import io.rizhi.kit.problem.KitProblems;
import io.rizhi.kit.security.Caller;
import io.rizhi.quiz.ids.PersonId;
import io.rizhi.quiz.review.model.ReviewRules;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The rules of reviews over HTTP; admins only. */
@RestController
@RequestMapping("/api/v1/reviews/settings")
class ReviewSettingsController {
    private final ReviewSettings settings;
    private final Clock clock;

    ReviewSettingsController(ReviewSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    @GetMapping
    Mono<ReviewSettingsView> get(Caller caller) {
        caller.requireAdmin();
        return settings.current().map(ReviewSettingsView::of);
    }

    @PutMapping
    Mono<ReviewSettingsView> change(Caller caller, @Valid @RequestBody ReviewSettingsRequest request) {
        caller.requireAdmin();
        ReviewRules rules = request.toRules();
        if (!rules.areTimesInOrder()) {
            throw KitProblems.INVALID_REQUEST.exception(List.of(FieldError.of("/fastSeconds", "out-of-range")));
        }
        return settings.change(rules, new PersonId(caller.personId()), clock.instant())
                .thenReturn(ReviewSettingsView.of(rules));
    }
}
