package io.rizhi.gateway.signin;

import io.rizhi.gateway.session.StartSession;
import io.rizhi.gateway.session.StartSession.Started;
import io.rizhi.kit.client.RemoteProblem;
import java.time.Duration;
import reactor.core.publisher.Mono;

/** Checks a password and starts a session. */
final class SignIn {

    private static final int WRONG = 401;

    private final Accounts accounts;
    private final StartSession startSession;
    private final SignInDelay delay;

    SignIn(Accounts accounts, StartSession startSession, SignInDelay delay) {
        this.accounts = accounts;
        this.startSession = startSession;
        this.delay = delay;
    }

    /** The new session; a wrong password is the owner's problem and is counted against the address. */
    Mono<Started> signIn(SignInRequest request, Browser browser) {
        return paused(browser.address())
                .then(Mono.defer(() -> accounts.verify(request, browser)))
                .doOnError(RemoteProblem.class, refusal -> count(refusal, browser.address()))
                .flatMap(person -> startSession.start(person, browser.device()));
    }

    private Mono<Void> paused(String address) {
        Duration pause = delay.before(address);
        return pause.isZero() ? Mono.empty() : Mono.delay(pause).then();
    }

    private void count(RemoteProblem refusal, String address) {
        if (refusal.status() == WRONG) {
            delay.failed(address);
        }
    }
}
