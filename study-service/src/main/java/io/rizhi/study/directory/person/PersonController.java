package io.rizhi.study.directory.person;

import io.rizhi.kit.problem.FieldError;
import io.rizhi.kit.problem.KitProblems;
import io.rizhi.kit.security.Caller;
import io.rizhi.kit.web.IdempotencyKey;
import io.rizhi.study.directory.person.ReadPeople.Wanted;
import io.rizhi.study.directory.person.RegisterPerson.Registration;
import io.rizhi.study.directory.person.model.PersonStatus;
import io.rizhi.study.directory.person.model.Profile;
import io.rizhi.study.directory.person.model.Role;
import io.rizhi.study.ids.PersonId;
import io.rizhi.study.ids.UnitId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/v1/people")
class PersonController {

    private final ReadPeople readPeople;
    private final RegisterPerson registerPerson;
    private final ChangePerson changePerson;
    private final Clock clock;

    PersonController(ReadPeople readPeople, RegisterPerson registerPerson, ChangePerson changePerson, Clock clock) {
        this.readPeople = readPeople;
        this.registerPerson = registerPerson;
        this.changePerson = changePerson;
        this.clock = clock;
    }

    @GetMapping
    Mono<PersonPageView> list(
            Caller caller,
            @RequestParam(required = false) @Size(max = 64) @Nullable String unit,
            @RequestParam(defaultValue = "true") boolean withChildren,
            @RequestParam(required = false) @Size(max = 60) @Nullable String q,
            @RequestParam(defaultValue = "active") @Pattern(regexp = "active|left") String status,
            @RequestParam(required = false) @Size(max = 400) @Nullable String cursor,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
        caller.requireManager();
        var wanted = new Wanted(
                unit == null || unit.isBlank() ? null : new UnitId(unit),
                withChildren,
                PersonStatus.valueOf(status.toUpperCase(Locale.ROOT)),
                q == null || q.isBlank() ? null : q,
                cursor == null ? null : mark(cursor),
                limit);
        return readPeople.list(caller, wanted, today(caller));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Mono<PersonCreatedView> register(Caller caller, IdempotencyKey key, @Valid @RequestBody PersonRequest request) {
        caller.requireAdmin();
        var today = today(caller);
        var registration = new Registration(
                new PersonId(key.idFor(caller.personId())),
                profile(caller, request),
                new UnitId(request.unitId()),
                request.from() == null ? today : request.from(),
                roles(request.roles()),
                units(request.scopeUnits()),
                request.password(),
                today);
        return registerPerson
                .register(registration)
                .flatMap(registered -> readPeople
                        .view(registered.person(), today)
                        .map(view -> new PersonCreatedView(view, registered.password())));
    }

    @GetMapping("/me")
    Mono<PersonView> readMe(Caller caller) {
        return readPeople.read(caller, new PersonId(caller.personId()), today(caller));
    }

    @PatchMapping("/me")
    Mono<PersonView> changeMe(Caller caller, @Valid @RequestBody OwnProfileRequest request) {
        var today = today(caller);
        var zone = request.zone() == null ? null : zone(request.zone());
        return changePerson
                .change(new PersonId(caller.personId()), Scope.everybody(), today, null, (person, tree) -> {
                    var old = person.profile();
                    return person.changeProfile(new Profile(
                            old.login(),
                            old.displayName(),
                            old.email(),
                            request.language() == null ? old.language() : request.language(),
                            zone == null ? old.zone() : zone));
                })
                .flatMap(person -> readPeople.view(person, today));
    }

    @GetMapping("/{id}")
    Mono<PersonView> read(Caller caller, @PathVariable @Size(max = 64) String id) {
        return readPeople.read(caller, new PersonId(id), today(caller));
    }

    @PatchMapping("/{id}")
    Mono<PersonView> change(
            Caller caller, @PathVariable @Size(max = 64) String id, @Valid @RequestBody PersonChangeRequest request) {
        caller.requireAdmin();
        var today = today(caller);
        var zone = request.zone() == null ? null : zone(request.zone());
        return changePerson
                .change(
                        new PersonId(id),
                        Scope.everybody(),
                        today,
                        request.version(),
                        (person, tree) -> person.changeProfile(merged(person.profile(), request, zone)))
                .flatMap(person -> readPeople.view(person, today));
    }

    private static Profile merged(Profile old, PersonChangeRequest request, @Nullable ZoneId zone) {
        var email = request.email();
        return new Profile(
                old.login(),
                request.displayName() == null
                        ? old.displayName()
                        : request.displayName().strip(),
                email == null ? old.email() : email.isBlank() ? null : email,
                request.language() == null ? old.language() : request.language(),
                zone == null ? old.zone() : zone);
    }

    private static Profile profile(Caller caller, PersonRequest request) {
        var email = request.email();
        return new Profile(
                request.login().strip(),
                request.displayName().strip(),
                email == null || email.isBlank() ? null : email,
                request.language() == null ? caller.language() : request.language(),
                request.zone() == null ? caller.zone() : zone(request.zone()));
    }

    private static Set<Role> roles(@Nullable List<String> names) {
        return names == null
                ? Set.of()
                : names.stream().flatMap(name -> Role.fromWire(name).stream()).collect(Collectors.toUnmodifiableSet());
    }

    private static Set<UnitId> units(@Nullable List<String> ids) {
        return ids == null ? Set.of() : ids.stream().map(UnitId::new).collect(Collectors.toUnmodifiableSet());
    }

    static ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException unknown) {
            throw KitProblems.INVALID_REQUEST.exception(List.of(FieldError.of("/zone", "invalid")));
        }
    }

    private static PageMark mark(String cursor) {
        return PageMark.read(cursor)
                .orElseThrow(() -> KitProblems.INVALID_REQUEST.exception(List.of(FieldError.of("#cursor", "invalid"))));
    }

    private LocalDate today(Caller caller) {
        return LocalDate.now(clock.withZone(caller.zone()));
    }
}
