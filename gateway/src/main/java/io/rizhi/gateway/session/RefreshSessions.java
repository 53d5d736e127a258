package io.rizhi.gateway.session;

import io.rizhi.gateway.ids.PersonId;
import reactor.core.publisher.Mono;

/**
 * Brings a person's sessions up to date after something about the person changed. They end when the person has left, and those
 * end that began before somebody else gave the person a new password.
 */
final class RefreshSessions {

    private final Sessions sessions;
    private final SessionLookup lookup;
    private final PeopleSource people;
    private final EndSessions endSessions;

    RefreshSessions(Sessions sessions, SessionLookup lookup, PeopleSource people, EndSessions endSessions) {
        this.sessions = sessions;
        this.lookup = lookup;
        this.people = people;
        this.endSessions = endSessions;
    }

    /** Asks study-service only for people who are signed in. */
    Mono<Void> refresh(PersonId person) {
        return sessions.of(person)
                .hasElements()
                .filter(isSignedIn -> isSignedIn)
                .flatMap(isSignedIn -> update(person));
    }

    private Mono<Void> update(PersonId person) {
        return people.factsOf(person)
                .flatMap(facts -> sessions.removeOlder(person, facts.credentialsVersion())
                        .then(sessions.refresh(facts))
                        .thenReturn(true))
                .switchIfEmpty(Mono.defer(() ->
                        endSessions.end(new EndSessions.Which.AllOf(person)).thenReturn(true)))
                .doOnNext(done -> lookup.forget(person))
                .then();
    }
}
