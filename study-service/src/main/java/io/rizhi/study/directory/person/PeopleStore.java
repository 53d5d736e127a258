package io.rizhi.study.directory.person;

import io.rizhi.kit.outbox.PendingEvent;
import io.rizhi.study.directory.person.model.Person;
import io.rizhi.study.ids.PersonId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Reading and writing access to whole people. */
public interface PeopleStore {

    /** The person when inside the scope by the memberships of that date, or when they left inside it. */
    Mono<Person> find(PersonId id, Scope scope, LocalDate on);

    Flux<Person> list(PeopleFilter filter);

    /** Those of the ids that exist; at most 200. */
    Flux<Person> findAll(Collection<PersonId> ids);

    /** Stores a new person; {@code DuplicateKey} when id or login are taken. */
    Mono<Person> add(Person person, NewAccount account, List<PendingEvent> events);

    /** Stores a changed person if nobody has changed them since they were read; {@code LostUpdate} otherwise. */
    Mono<Person> save(Person person, List<PendingEvent> events);

    /** People whose entered departure has come, longest due first. */
    Flux<Person> leavingBy(LocalDate today, int limit);

    /** Active admins besides this person. */
    Mono<Long> countOtherAdmins(PersonId id);

    /** Which of the folded logins are taken. */
    Flux<String> takenLogins(Collection<String> loginKeys);
}
