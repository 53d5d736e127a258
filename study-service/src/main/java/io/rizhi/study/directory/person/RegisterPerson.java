package io.rizhi.study.directory.person;

import io.rizhi.kit.mongo.DuplicateKey;
import io.rizhi.kit.problem.KitProblems;
import io.rizhi.study.directory.DirectoryProblems;
import io.rizhi.study.directory.person.InitialPasswords.Initial;
import io.rizhi.study.directory.person.model.Person;
import io.rizhi.study.directory.person.model.PersonOutcome;
import io.rizhi.study.directory.person.model.Profile;
import io.rizhi.study.directory.person.model.Role;
import io.rizhi.study.directory.unit.Units;
import io.rizhi.study.directory.unit.model.UnitTree;
import io.rizhi.study.ids.PersonId;
import io.rizhi.study.ids.UnitId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Registers a person with a membership, roles and a way to sign in, all in one write. */
public final class RegisterPerson {

    private final PeopleStore people;
    private final Units units;
    private final InitialPasswords passwords;

    public RegisterPerson(PeopleStore people, Units units, InitialPasswords passwords) {
        this.people = people;
        this.units = units;
        this.passwords = passwords;
    }

    /**
     * Who is to be registered.
     *
     * @param id       derived from the idempotency key, so that a repeat meets the person it has created
     * @param password null for a random one
     */
    public record Registration(
            PersonId id,
            Profile profile,
            UnitId unit,
            LocalDate from,
            Set<Role> roles,
            Set<UnitId> scopeUnits,
            @Nullable String password,
            LocalDate today) {}

    /** The person, with the random password where one was made by this very call. */
    public record Registered(Person person, @Nullable String password) {}

    public Mono<Registered> register(Registration wanted) {
        return units.tree().flatMap(tree -> {
            var accepted = decide(wanted, tree);
            return passwords
                    .create(wanted.profile(), wanted.password())
                    .flatMap(initial -> add(accepted, tree, initial))
                    .onErrorResume(DuplicateKey.class, known -> existing(wanted));
        });
    }

    static PersonOutcome.Accepted decide(Registration wanted, UnitTree tree) {
        refuseUnknownUnits(wanted, tree);
        var registered = Person.register(wanted.id(), wanted.profile(), wanted.unit(), wanted.from(), wanted.today());
        if (wanted.roles().isEmpty() || wanted.roles().equals(Set.of(Role.MEMBER))) {
            return registered;
        }
        var outcome = registered.person().assignRoles(wanted.roles(), wanted.scopeUnits(), wanted.from());
        if (outcome instanceof PersonOutcome.Rejected rejected) {
            throw PersonRefusals.problem(rejected.reason());
        }
        var accepted = (PersonOutcome.Accepted) outcome;
        var events = new ArrayList<>(registered.events());
        events.addAll(accepted.events());
        return new PersonOutcome.Accepted(accepted.person(), events);
    }

    private static void refuseUnknownUnits(Registration wanted, UnitTree tree) {
        boolean isKnown = !tree.pathOn(wanted.unit(), wanted.from()).isEmpty()
                && wanted.scopeUnits().stream().allMatch(unit -> tree.find(unit).isPresent());
        if (!isKnown) {
            throw DirectoryProblems.UNKNOWN_UNIT.exception();
        }
    }

    private Mono<Registered> add(PersonOutcome.Accepted accepted, UnitTree tree, Initial initial) {
        return people.add(accepted.person(), initial.account(), PersonEvents.of(accepted, tree))
                .map(person -> new Registered(person, initial.password()));
    }

    private Mono<Registered> existing(Registration wanted) {
        return people.find(wanted.id(), Scope.everybody(), wanted.today())
                .switchIfEmpty(Mono.error(() -> DirectoryProblems.LOGIN_TAKEN.exception()))
                .filter(person ->
                        person.profile().login().equals(wanted.profile().login()))
                .switchIfEmpty(Mono.error(() -> KitProblems.IDEMPOTENCY_KEY_REUSED.exception()))
                .map(person -> new Registered(person, null));
    }
}
