package io.rizhi.gateway.session;

import io.rizhi.gateway.ids.PersonId;
import io.rizhi.gateway.session.model.PersonFacts;
import reactor.core.publisher.Mono;

/** Where the facts about a person come from. */
public interface PeopleSource {

    /** The facts as of now; empty when the person has left. */
    Mono<PersonFacts> factsOf(PersonId person);
}
