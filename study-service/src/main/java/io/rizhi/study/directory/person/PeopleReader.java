package io.rizhi.study.directory.person;

import io.rizhi.study.ids.PersonId;
import java.time.LocalDate;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Reading access to people for other features. Scope is part of every query that starts from a caller. */
public interface PeopleReader {

    /** The person, active or left; empty when unknown. For uses that need no scope: the person's own things, events. */
    Mono<PersonFacts> find(PersonId id);

    /** The person when inside the scope on that date, by the memberships of that date; empty otherwise. */
    Mono<PersonFacts> find(PersonId id, Scope scope, LocalDate on);

    /** Those of the ids that exist, active or left, in no order; any number of ids. */
    Flux<PersonFacts> findAll(Collection<PersonId> ids);

    /** People active on that date inside the scope, ordered by id. */
    Flux<PersonFacts> inScope(Scope scope, LocalDate on);

    /**
     * The people of an audience on a date, ordered by id, so that a batch job can continue after the last id it
     * has handled.
     *
     * @param after null for the beginning
     * @param limit most people to return
     */
    Flux<PersonFacts> audience(Audience audience, LocalDate on, @Nullable PersonId after, int limit);

    Mono<Long> countAudience(Audience audience, LocalDate on);

    /** Whether an active person belongs to the audience on that date. */
    Mono<Boolean> isInAudience(PersonId id, Audience audience, LocalDate on);
}
