package io.rizhi.study.directory.person;

import io.rizhi.kit.outbox.PendingEvent;
import io.rizhi.study.directory.person.model.Person;
import io.rizhi.study.ids.PersonId;
import java.util.List;
import reactor.core.publisher.Mono;

/** Accounts, which live in the documents of their people. */
public interface Accounts {

    Mono<Account> findByLogin(String loginKey);

    Mono<Account> find(PersonId id);

    /** Replaces the password of an active person; false when there is none. Raises no event: nothing others know changed. */
    Mono<Boolean> setPassword(PersonId id, NewAccount account);

    /**
     * Replaces the password of a person by one that somebody else made, and raises the version of the credentials. The person
     * is as it was read, or {@code LostUpdate} is the answer.
     */
    Mono<Void> givePassword(Person person, NewAccount account, List<PendingEvent> events);

    /** Replaces a hash by one of the same password, unless the password has changed meanwhile. */
    Mono<Void> rehash(PersonId id, String oldHash, String newHash);
}
