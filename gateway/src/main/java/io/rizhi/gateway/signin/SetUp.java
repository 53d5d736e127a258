package io.rizhi.gateway.signin;

import io.rizhi.gateway.ids.PersonId;
import io.rizhi.gateway.session.StartSession;
import io.rizhi.gateway.session.StartSession.Started;
import io.rizhi.gateway.session.model.PersonFacts;
import reactor.core.publisher.Mono;

/** Makes the first admin of an empty installation and signs them in. */
final class SetUp {

    private final Accounts accounts;
    private final StartSession startSession;

    SetUp(Accounts accounts, StartSession startSession) {
        this.accounts = accounts;
        this.startSession = startSession;
    }

    /** The admin's session. */
    Mono<Started> setUp(SetupRequest request, Browser browser) {
        return accounts.setUp(request, browser)
                .flatMap(this::facts)
                .flatMap(person -> startSession.start(person, browser.device()));
    }

    private Mono<PersonFacts> facts(PersonId admin) {
        return accounts.factsOf(admin)
                .switchIfEmpty(Mono.error(() -> new IllegalStateException("the first admin has left already")));
    }
}
