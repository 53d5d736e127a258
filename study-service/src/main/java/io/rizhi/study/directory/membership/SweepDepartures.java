package io.rizhi.study.directory.membership;

import io.rizhi.kit.mongo.LostUpdate;
import io.rizhi.study.directory.person.PeopleStore;
import io.rizhi.study.directory.person.PersonEvents;
import io.rizhi.study.directory.person.model.Person;
import io.rizhi.study.directory.person.model.PersonOutcome;
import io.rizhi.study.directory.person.model.Role;
import io.rizhi.study.directory.unit.Units;
import io.rizhi.study.directory.unit.model.UnitTree;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

/**
 * Lets people go whose entered departure has come. Instances may do this at once: each departure is one conditional write, and
 * whoever comes second finds it done.
 */
final class SweepDepartures {

    private static final Logger LOG = LoggerFactory.getLogger(SweepDepartures.class);
    private static final int MOST_AT_ONCE = 200;

    private final PeopleStore people;
    private final Units units;
    private final Supplier<LocalDate> today;
    private final Clock clock;

    SweepDepartures(PeopleStore people, Units units, Supplier<LocalDate> today, Clock clock) {
        this.people = people;
        this.units = units;
        this.today = today;
        this.clock = clock;
    }

    /** How many left in this round. */
    Mono<Long> sweep() {
        return Mono.fromSupplier(today)
                .flatMap(date -> people.leavingBy(date, MOST_AT_ONCE)
                        .concatMap(person -> letGo(person, date))
                        .count());
    }

    private Mono<Person> letGo(Person person, LocalDate date) {
        return mayLeave(person)
                .filter(mayLeave -> mayLeave)
                .flatMap(mayLeave -> units.tree())
                .flatMap(tree -> depart(person, tree, date))
                .onErrorResume(LostUpdate.class, changed -> Mono.empty());
    }

    /** The organisation keeps its last admin, whatever was entered while there were more. */
    private Mono<Boolean> mayLeave(Person person) {
        if (!person.roles().contains(Role.ADMIN)) {
            return Mono.just(true);
        }
        return people.countOtherAdmins(person.id()).map(others -> others > 0).doOnNext(mayLeave -> {
            if (!mayLeave) {
                LOG.warn("{} stays beyond the departure entered: the last admin", person.id());
            }
        });
    }

    private Mono<Person> depart(Person person, UnitTree tree, LocalDate date) {
        var on = person.leavesOn();
        return on != null && person.depart(on, date, clock.instant()) instanceof PersonOutcome.Accepted left
                ? people.save(left.person(), PersonEvents.of(left, tree))
                : Mono.empty();
    }
}
