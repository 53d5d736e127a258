package io.rizhi.gateway.session;

import io.rizhi.gateway.ids.PersonId;
import io.rizhi.gateway.session.model.PersonFacts;
import io.rizhi.gateway.session.model.Session;
import java.util.List;
import reactor.core.publisher.Mono;

/**
 * Brings a person's sessions up to date after something about the person changed. They end when the person has left, and when
 * somebody else has given the person a new password since they began.
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
        return sessions.of(person).collectList().filter(open -> !open.isEmpty()).flatMap(open -> update(person, open));
    }

    private Mono<Void> update(PersonId person, List<Session> open) {
        return people.factsOf(person)
                .filter(facts -> !hasNewPassword(facts, open))
                .flatMap(facts -> sessions.refresh(facts).thenReturn(true))
                .switchIfEmpty(Mono.defer(() ->
                        endSessions.end(new EndSessions.Which.AllOf(person)).thenReturn(true)))
                .doOnNext(done -> lookup.forget(person))
                .then();
    }

    private static boolean hasNewPassword(PersonFacts facts, List<Session> open) {
        return facts.mustChangePassword()
                && open.stream().anyMatch(session -> !session.person().mustChangePassword());
    }
}
