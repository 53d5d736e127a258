package io.rizhi.gateway.signin;

import io.rizhi.gateway.ids.PersonId;
import io.rizhi.gateway.session.model.PersonFacts;
import reactor.core.publisher.Mono;

/** The accounts, as their owner lets us use them. A refusal arrives as the owner's own problem. */
interface Accounts {

    /** Whose login and password these are. */
    Mono<PersonFacts> verify(SignInRequest request, Browser browser);

    /** Sets a new password; the current one is checked first. */
    Mono<Void> changePassword(PersonId person, ChangePasswordRequest request, Browser browser);

    /** Makes the first admin; the one-time token is checked and used up. */
    Mono<PersonId> setUp(SetupRequest request, Browser browser);

    /** Whether there is no admin yet and a token was given out. */
    Mono<Boolean> isSetupOpen();

    /** The facts of a person; empty when the person has left. */
    Mono<PersonFacts> factsOf(PersonId person);
}
