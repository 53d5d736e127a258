package io.rizhi.study.directory.membership;

import io.rizhi.kit.problem.FieldError;
import io.rizhi.kit.problem.KitProblems;
import io.rizhi.kit.security.Caller;
import io.rizhi.study.directory.person.LeaveView;
import io.rizhi.study.directory.person.PersonView;
import io.rizhi.study.directory.person.model.Leave;
import io.rizhi.study.directory.person.model.Person;
import io.rizhi.study.directory.unit.Units;
import io.rizhi.study.ids.PersonId;
import io.rizhi.study.ids.UnitId;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/v1/people/{id}")
class MembershipController {

    private final MovePerson movePerson;
    private final RecordLeave recordLeave;
    private final RecordDeparture recordDeparture;
    private final Units units;
    private final Clock clock;

    MembershipController(
            MovePerson movePerson, RecordLeave recordLeave, RecordDeparture recordDeparture, Units units, Clock clock) {
        this.movePerson = movePerson;
        this.recordLeave = recordLeave;
        this.recordDeparture = recordDeparture;
        this.units = units;
        this.clock = clock;
    }

    @PostMapping("/memberships")
    Mono<PersonView> move(Caller caller, @PathVariable String id, @Valid @RequestBody MembershipRequest request) {
        caller.requireAdmin();
        var today = today(caller);
        return movePerson
                .move(new PersonId(id), new UnitId(request.unitId()), request.from(), today, request.version())
                .flatMap(person -> view(person, today));
    }

    @PutMapping("/leave")
    Mono<PersonView> leave(Caller caller, @PathVariable String id, @Valid @RequestBody LeaveRequest request) {
        caller.requireManager();
        var today = today(caller);
        return recordLeave
                .record(caller, new PersonId(id), periods(request.periods()), today, request.version())
                .flatMap(person -> view(person, today));
    }

    @PostMapping("/departure")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> depart(Caller caller, @PathVariable String id, @Valid @RequestBody DepartureRequest request) {
        caller.requireAdmin();
        var today = today(caller);
        var on = request.on() == null ? today : request.on();
        return recordDeparture.depart(caller.personId(), new PersonId(id), on, today);
    }

    @DeleteMapping("/departure")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> takeBackDeparture(Caller caller, @PathVariable String id) {
        caller.requireAdmin();
        return recordDeparture.takeBack(caller.personId(), new PersonId(id), today(caller));
    }

    private static List<Leave> periods(List<LeaveView> periods) {
        for (int i = 0; i < periods.size(); i++) {
            if (periods.get(i).to().isBefore(periods.get(i).from())) {
                throw KitProblems.INVALID_REQUEST.exception(List.of(FieldError.of("/periods/" + i + "/to", "invalid")));
            }
        }
        return periods.stream()
                .map(period -> new Leave(period.from(), period.to()))
                .toList();
    }

    private Mono<PersonView> view(Person person, LocalDate today) {
        return units.tree().map(tree -> PersonView.of(person, tree, today));
    }

    private LocalDate today(Caller caller) {
        return LocalDate.now(clock.withZone(caller.zone()));
    }
}
