package io.rizhi.study.directory.person;

import io.rizhi.study.ids.PersonId;
import reactor.core.publisher.Mono;

/** Accounts, which live in the documents of their people. */
public interface Accounts {

    Mono<Account> findByLogin(String loginKey);

    Mono<Account> find(PersonId id);

    /** Replaces the password of an active person; empty when there is none. Raises no event: nothing others know changed. */
    Mono<Boolean> setPassword(PersonId id, NewAccount account);

    /** Replaces a hash by one of the same password, unless the password has changed meanwhile. */
    Mono<Void> rehash(PersonId id, String oldHash, String newHash);
}
