package io.rizhi.quiz.review;

import io.rizhi.kit.security.Caller;
import io.rizhi.quiz.ids.PersonId;
import io.rizhi.quiz.review.model.ReviewRules;
import jakarta.validation.Valid;
import java.time.Clock;
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
        ReviewRules rules = new ReviewRules(request.rightInRow(), request.perDay());
        return settings.change(rules, new PersonId(caller.personId()), clock.instant())
                .thenReturn(ReviewSettingsView.of(rules));
    }
}
