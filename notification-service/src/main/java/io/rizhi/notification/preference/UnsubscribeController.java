package io.rizhi.notification.preference;

import io.rizhi.notification.reason.model.Channel;
import io.rizhi.notification.reason.model.Reason;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/**
 * One-click unsubscribe as RFC 8058 wants it: the POST needs no sign-in and switches e-mail off for one reason. The
 * GET only says what the token is good for, because mail scanners follow links.
 */
@RestController
@RequestMapping("/api/v1/notifications/unsubscribe")
class UnsubscribeController {

    private final PreferenceStore preferences;

    UnsubscribeController(PreferenceStore preferences) {
        this.preferences = preferences;
    }

    @GetMapping
    Mono<SubscriptionView> show(@RequestParam String token, @RequestParam String reason) {
        Reason known = known(reason);
        return person(token)
                .flatMap(preferences::find)
                .map(found -> new SubscriptionView(known.code(), found.wants(known, Channel.EMAIL)));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> unsubscribe(@RequestParam String token, @RequestParam String reason) {
        Reason known = known(reason);
        return person(token).flatMap(personId -> preferences.switchOff(personId, known, Channel.EMAIL));
    }

    private Mono<String> person(String token) {
        return preferences
                .personByToken(token)
                .switchIfEmpty(Mono.error(PreferenceProblems.NO_SUCH_SUBSCRIPTION::exception));
    }

    private static Reason known(String reason) {
        return Reason.byCode(reason).orElseThrow(PreferenceProblems.NO_SUCH_SUBSCRIPTION::exception);
    }

    /**
     * What a token is good for.
     *
     * @param isSubscribed whether mails of this reason are on
     */
    record SubscriptionView(String reason, boolean isSubscribed) {}
}
