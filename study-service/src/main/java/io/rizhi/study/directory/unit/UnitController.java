package io.rizhi.study.directory.unit;

import io.rizhi.kit.security.Caller;
import io.rizhi.kit.web.IdempotencyKey;
import io.rizhi.study.ids.UnitId;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
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
@RequestMapping("/api/v1/units")
class UnitController {

    private final ListUnits listUnits;
    private final CreateUnit createUnit;
    private final ChangeUnit changeUnit;
    private final CloseUnit closeUnit;
    private final Clock clock;

    UnitController(
            ListUnits listUnits, CreateUnit createUnit, ChangeUnit changeUnit, CloseUnit closeUnit, Clock clock) {
        this.listUnits = listUnits;
        this.createUnit = createUnit;
        this.changeUnit = changeUnit;
        this.closeUnit = closeUnit;
        this.clock = clock;
    }

    @GetMapping
    Mono<UnitTreeView> list(Caller caller, @RequestParam(required = false) @Nullable LocalDate on) {
        caller.requireManager();
        return listUnits.list(caller, orToday(on, caller));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Mono<UnitView> create(Caller caller, IdempotencyKey key, @Valid @RequestBody UnitRequest request) {
        caller.requireAdmin();
        var from = orToday(request.validFrom(), caller);
        var id = new UnitId(key.idFor(caller.personId()));
        return createUnit
                .create(id, request.name().strip(), unit(request.parentId()), from)
                .flatMap(unit -> listUnits.show(unit, from));
    }

    @PatchMapping("/{id}")
    Mono<UnitView> change(Caller caller, @PathVariable String id, @Valid @RequestBody UnitChangeRequest request) {
        caller.requireAdmin();
        var from = orToday(request.validFrom(), caller);
        var name = request.name();
        return changeUnit
                .change(
                        new UnitId(id),
                        name == null ? null : name.strip(),
                        unit(request.parentId()),
                        from,
                        request.version())
                .flatMap(unit -> listUnits.show(unit, from));
    }

    @PostMapping("/{id}/closure")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> close(Caller caller, @PathVariable String id, @Valid @RequestBody UnitClosureRequest request) {
        caller.requireAdmin();
        return closeUnit.close(new UnitId(id), orToday(request.on(), caller));
    }

    private LocalDate orToday(@Nullable LocalDate date, Caller caller) {
        return date == null ? LocalDate.now(clock.withZone(caller.zone())) : date;
    }

    private static @Nullable UnitId unit(@Nullable String id) {
        return id == null || id.isBlank() ? null : new UnitId(id);
    }
}
