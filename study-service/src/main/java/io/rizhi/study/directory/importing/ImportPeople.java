package io.rizhi.study.directory.importing;

import io.rizhi.kit.ids.RandomIds;
import io.rizhi.kit.problem.ProblemException;
import io.rizhi.study.directory.importing.RowChecks.Known;
import io.rizhi.study.directory.importing.RowChecks.Result;
import io.rizhi.study.directory.person.PeopleStore;
import io.rizhi.study.directory.person.RegisterPerson;
import io.rizhi.study.directory.person.RegisterPerson.Registration;
import io.rizhi.study.directory.unit.CreateUnit;
import io.rizhi.study.directory.unit.Units;
import io.rizhi.study.directory.unit.model.Unit;
import io.rizhi.study.directory.unit.model.UnitTree;
import io.rizhi.study.ids.PersonId;
import io.rizhi.study.ids.UnitId;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Imports people from a table: every good row becomes a person, every bad one is reported and left out. Importing the
 * same table again adds nobody twice, because a login exists once.
 */
final class ImportPeople {

    private static final int AT_ONCE = 4;

    private final Units units;
    private final PeopleStore people;
    private final CreateUnit createUnit;
    private final RegisterPerson registerPerson;

    ImportPeople(Units units, PeopleStore people, CreateUnit createUnit, RegisterPerson registerPerson) {
        this.units = units;
        this.people = people;
        this.createUnit = createUnit;
        this.registerPerson = registerPerson;
    }

    /** For whom and when. */
    record Circumstances(LocalDate today, String language, ZoneId zone, boolean isDryRun) {}

    /** How many people were created, or would be, and what is to be said about rows. */
    record Report(int created, List<RowFinding> findings) {}

    Mono<Report> run(byte[] csv, Circumstances now) {
        var table = PeopleTable.read(csv);
        var logins = table.rows().stream()
                .map(row -> RowChecks.fold(RowChecks.login(row)))
                .filter(login -> !login.isEmpty())
                .distinct()
                .toList();
        return Mono.zip(
                        units.tree(),
                        people.takenLogins(logins).collect(Collectors.toSet()),
                        (tree, taken) -> RowChecks.check(table, known(tree, taken, now)))
                .flatMap(result -> now.isDryRun()
                        ? Mono.just(new Report(result.good().size(), result.findings()))
                        : store(result, now));
    }

    private static Known known(UnitTree tree, Set<String> taken, Circumstances now) {
        var paths = tree.existingOn(now.today()).stream()
                .map(unit -> names(tree, unit, now.today()))
                .collect(Collectors.toUnmodifiableSet());
        return new Known(taken, paths, now.today(), now.language(), now.zone());
    }

    private static List<String> names(UnitTree tree, Unit unit, LocalDate on) {
        return tree.pathOn(unit.id(), on).stream()
                .map(id -> tree.nameOn(id, on).orElse(""))
                .toList();
    }

    private Mono<Report> store(Result result, Circumstances now) {
        return ensureUnits(result.good(), now)
                .flatMap(ids -> units.tree().map(tree -> new Places(ids, tree)))
                .flatMap(places -> Flux.fromIterable(result.good())
                        .flatMapSequential(row -> register(row, places, now), AT_ONCE)
                        .collectList())
                .map(outcomes -> report(outcomes, result.findings()));
    }

    private static Report report(List<List<RowFinding>> outcomes, List<RowFinding> findings) {
        var all = new ArrayList<>(findings);
        outcomes.forEach(all::addAll);
        all.sort(Comparator.comparingInt(RowFinding::row));
        long refused = outcomes.stream()
                .filter(outcome ->
                        outcome.stream().anyMatch(finding -> !finding.code().equals("initial-password")))
                .count();
        return new Report((int) (outcomes.size() - refused), all);
    }

    /** Ids of all units by the names above them; those that are missing are founded, parents first. */
    private Mono<Map<List<String>, UnitId>> ensureUnits(List<CheckedRow> rows, Circumstances now) {
        var founding =
                rows.stream().map(CheckedRow::from).min(LocalDate::compareTo).orElse(now.today());
        var wanted = new HashSet<List<String>>();
        rows.forEach(row -> wanted.addAll(RowChecks.above(row.unit())));
        return units.tree().flatMap(tree -> {
            var ids = new HashMap<List<String>, UnitId>();
            tree.existingOn(now.today()).forEach(unit -> ids.put(names(tree, unit, now.today()), unit.id()));
            var missing = wanted.stream()
                    .filter(path -> !ids.containsKey(path))
                    .sorted(Comparator.comparingInt(List::size))
                    .toList();
            return Flux.fromIterable(missing)
                    .concatMap(path -> found(path, ids, founding.isBefore(now.today()) ? founding : now.today()))
                    .then(Mono.fromSupplier(() -> Map.copyOf(ids)));
        });
    }

    private Mono<Unit> found(List<String> path, Map<List<String>, UnitId> ids, LocalDate from) {
        var parent = path.size() == 1 ? null : ids.get(path.subList(0, path.size() - 1));
        var id = new UnitId(RandomIds.next());
        return createUnit
                .create(id, path.get(path.size() - 1), parent, from)
                .doOnNext(unit -> ids.put(path, unit.id()));
    }

    /** Where people can be put: units by the names above them, and since when each exists. */
    private record Places(Map<List<String>, UnitId> ids, UnitTree tree) {

        /** The wanted date or, for a unit that is younger, the first day on which it and all above it exist. */
        LocalDate from(UnitId unit, LocalDate wanted, LocalDate today) {
            return tree.pathOn(unit, wanted).isEmpty()
                    ? tree.pathOn(unit, today).stream()
                            .flatMap(id -> tree.find(id).stream())
                            .map(Unit::foundedOn)
                            .max(LocalDate::compareTo)
                            .orElse(wanted)
                    : wanted;
        }
    }

    private Mono<List<RowFinding>> register(CheckedRow row, Places places, Circumstances now) {
        var unit = places.ids().get(row.unit());
        var scope = row.scope().isEmpty() ? null : places.ids().get(row.scope());
        if (unit == null) {
            return Mono.just(List.of(
                    RowFinding.of(row.row(), PeopleTable.Column.UNIT, "unit-unknown", String.join("/", row.unit()))));
        }
        return registerPerson
                .register(registration(row, unit, scope, places.from(unit, row.from(), now.today()), now))
                .map(registered -> told(row, registered.password()))
                .onErrorResume(ProblemException.class, refused -> Mono.just(List.of(refusal(row, refused))));
    }

    private static Registration registration(
            CheckedRow row, UnitId unit, @Nullable UnitId scope, LocalDate from, Circumstances now) {
        return new Registration(
                new PersonId(RandomIds.next()),
                row.profile(),
                unit,
                from,
                row.roles(),
                scope == null ? Set.of() : Set.of(scope),
                row.password(),
                now.today());
    }

    private static List<RowFinding> told(CheckedRow row, @Nullable String password) {
        return password == null
                ? List.of()
                : List.of(RowFinding.of(
                        row.row(), null, "initial-password", row.profile().login(), password));
    }

    private static RowFinding refusal(CheckedRow row, ProblemException refused) {
        return switch (refused.problem().code()) {
            case "login-taken" -> RowFinding.of(row.row(), PeopleTable.Column.LOGIN, "login-taken");
            case "weak-password" -> RowFinding.of(row.row(), PeopleTable.Column.PASSWORD, "password-weak");
            case "unknown-unit" ->
                RowFinding.of(row.row(), PeopleTable.Column.UNIT, "unit-not-yet", String.join("/", row.unit()));
            default -> throw refused;
        };
    }
}
