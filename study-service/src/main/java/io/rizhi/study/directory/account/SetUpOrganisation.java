package io.rizhi.study.directory.account;

import io.rizhi.kit.mongo.DuplicateKey;
import io.rizhi.kit.mongo.InTransaction;
import io.rizhi.study.directory.DirectoryProblems;
import io.rizhi.study.directory.person.NewAccount;
import io.rizhi.study.directory.person.PeopleStore;
import io.rizhi.study.directory.person.PersonEvents;
import io.rizhi.study.directory.person.model.Person;
import io.rizhi.study.directory.person.model.Profile;
import io.rizhi.study.directory.unit.model.UnitTree;
import io.rizhi.study.ids.PersonId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * Founds the organisation and its first admin, once, for whoever holds the one-time token that the operator was given.
 * Both come into being in one transaction, so that a crash cannot leave an organisation that nobody can enter.
 */
final class SetUpOrganisation {

    private final Organisations organisations;
    private final PeopleStore people;
    private final AccountPasswords passwords;
    private final InTransaction transaction;
    private final Setup setup;

    /**
     * What a setup needs from outside.
     *
     * @param token null when this install offers no setup
     */
    record Setup(@Nullable String token, Clock clock) {}

    SetUpOrganisation(
            Organisations organisations,
            PeopleStore people,
            AccountPasswords passwords,
            InTransaction transaction,
            Setup setup) {
        this.organisations = organisations;
        this.people = people;
        this.passwords = passwords;
        this.transaction = transaction;
        this.setup = setup;
    }

    Mono<Boolean> isOpen() {
        return setup.token() == null
                ? Mono.just(false)
                : organisations.name().hasElement().map(exists -> !exists);
    }

    Mono<PersonId> setUp(String token, String organisation, Profile profile, String password) {
        var id = PersonId.random();
        return isOpen().filter(isOpen -> isOpen && isRight(token))
                .switchIfEmpty(Mono.error(() -> DirectoryProblems.SETUP_CLOSED.exception()))
                .flatMap(open -> passwords.chosen(profile, password))
                .flatMap(account -> transaction.run(() -> found(id, organisation, profile, account)))
                .onErrorMap(DuplicateKey.class, taken -> DirectoryProblems.SETUP_CLOSED.exception());
    }

    private Mono<PersonId> found(PersonId id, String organisation, Profile profile, NewAccount account) {
        var today = LocalDate.now(setup.clock().withZone(profile.zone()));
        var accepted = Person.registerFirstAdmin(id, profile, today);
        return organisations
                .found(organisation)
                .then(Mono.defer(() ->
                        people.add(accepted.person(), account, PersonEvents.of(accepted, new UnitTree(List.of())))))
                .thenReturn(id);
    }

    private boolean isRight(String token) {
        var expected = setup.token();
        return expected != null
                && MessageDigest.isEqual(
                        expected.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
    }
}
