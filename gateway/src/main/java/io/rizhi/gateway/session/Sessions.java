package io.rizhi.gateway.session;

import io.rizhi.gateway.ids.PersonId;
import io.rizhi.gateway.session.model.PersonFacts;
import io.rizhi.gateway.session.model.Session;
import java.time.Instant;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The stored sessions. A session that is no longer there has ended. */
interface Sessions {

    /** Durable before the answer: the cookie of a lost session would be useless. */
    Mono<Void> add(Session session);

    /** Empty when there is none under this key. */
    Mono<Session> find(String key);

    /** Notes a later use; an earlier one changes nothing. */
    Mono<Void> touch(String key, Instant lastSeenAt, Instant expiresAt);

    /** One person's sessions, last used first, at most 100. */
    Flux<Session> of(PersonId person);

    /** Ends the session with this key. */
    Mono<Void> remove(String key);

    /** Ends one session of a person; false when the person has none of this name. */
    Mono<Boolean> remove(PersonId person, String sid);

    /** Ends all sessions of a person but one. */
    Mono<Void> removeOthers(PersonId person, String sid);

    /** Ends all sessions of a person. */
    Mono<Void> removeAll(PersonId person);

    /** Ends the sessions of a person that began under an older version of the credentials. */
    Mono<Void> removeOlder(PersonId person, int credentialsVersion);

    /** Puts newer facts into all sessions of their person; older facts change nothing. */
    Mono<Void> refresh(PersonFacts facts);
}
