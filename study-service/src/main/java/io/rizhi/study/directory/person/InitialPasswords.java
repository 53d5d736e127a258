package io.rizhi.study.directory.person;

import io.rizhi.study.directory.person.model.Profile;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Makes accounts for new people. Implemented by the sub-feature that knows passwords. */
public interface InitialPasswords {

    /**
     * An account with the wanted password or, when none is wanted, with a random one; to be changed at first use either way.
     *
     * @param wanted null for a random password
     */
    Mono<Initial> create(Profile profile, @Nullable String wanted);

    /** An account nobody can sign in to until a password is set. */
    NewAccount withoutPassword(Profile profile);

    /**
     * A new account with what has to be told once.
     *
     * @param password the random password; null when it was wanted and so is known
     */
    record Initial(NewAccount account, @Nullable String password) {}
}
