package io.rizhi.study.directory.role;

import io.rizhi.kit.security.Caller;
import io.rizhi.study.directory.person.PersonView;
import io.rizhi.study.directory.person.model.Role;
import io.rizhi.study.directory.unit.Units;
import io.rizhi.study.ids.PersonId;
import io.rizhi.study.ids.UnitId;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
class RoleController {

    private final AssignRoles assignRoles;
    private final Units units;
    private final Clock clock;

    RoleController(AssignRoles assignRoles, Units units, Clock clock) {
        this.assignRoles = assignRoles;
        this.units = units;
        this.clock = clock;
    }

    @PutMapping("/api/v1/people/{id}/roles")
    Mono<PersonView> assign(Caller caller, @PathVariable String id, @Valid @RequestBody RolesRequest request) {
        caller.requireAdmin();
        var today = LocalDate.now(clock.withZone(caller.zone()));
        var roles = request.roles().stream()
                .flatMap(name -> Role.fromWire(name).stream())
                .collect(Collectors.toUnmodifiableSet());
        var scope = request.scopeUnits().stream().map(UnitId::new).collect(Collectors.toUnmodifiableSet());
        return assignRoles
                .assign(caller.personId(), new PersonId(id), roles, scope, today, request.version())
                .flatMap(person -> units.tree().map(tree -> PersonView.of(person, tree, today)));
    }
}
