package io.rizhi.study.statistics.query;

import io.rizhi.kit.problem.KitProblems;
import io.rizhi.kit.security.Caller;
import io.rizhi.study.audit.AuditTrail;
import io.rizhi.study.audit.Subject;
import io.rizhi.study.calendar.OrganisationDate;
import io.rizhi.study.directory.person.Scope;
import io.rizhi.study.directory.person.ScopeResolver;
import io.rizhi.study.directory.unit.Units;
import io.rizhi.study.directory.unit.model.UnitTree;
import io.rizhi.study.ids.PlanId;
import io.rizhi.study.ids.UnitId;
import io.rizhi.study.statistics.model.Cut;
import io.rizhi.study.statistics.row.StudyRows;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * Turns what a caller asks into a question about people inside the caller's scope. A unit outside it does not exist for
 * the caller, and the attempt is noted.
 */
public final class Questions {

    private final ScopeResolver scopes;
    private final Units units;
    private final StudyRows rows;
    private final AuditTrail audit;
    private final OrganisationDate today;
    private final Clock clock;

    public Questions(
            ScopeResolver scopes, Units units, StudyRows rows, AuditTrail audit, OrganisationDate today, Clock clock) {
        this.scopes = scopes;
        this.units = units;
        this.rows = rows;
        this.audit = audit;
        this.today = today;
        this.clock = clock;
    }

    /**
     * What is asked.
     *
     * @param unit null for everybody in scope
     * @param isDirect whether only the unit's own members are meant, not those of the units below
     * @param plan null for all plans
     * @param on null for today
     */
    public record Asked(
            @Nullable UnitId unit,
            boolean isDirect,
            @Nullable PlanId plan,
            @Nullable LocalDate on) {}

    public Mono<Question> question(Caller caller, Asked asked) {
        LocalDate on = asked.on() == null ? today.get() : asked.on();
        if (on.isAfter(today.get())) {
            return Mono.error(() -> StatisticsProblems.DATE_IN_FUTURE.exception());
        }
        Cut cut = new Cut(on, clock.instant());
        return Mono.zip(
                        scopes.resolve(caller.roles(), caller.scopeUnits(), on),
                        units.tree(),
                        rows.plans(),
                        rows.asOf())
                .flatMap(found -> whom(caller, asked, found.getT1(), found.getT2(), on)
                        .map(whom ->
                                new Question(whom, asked.plan(), cut, found.getT4(), found.getT2(), found.getT3())));
    }

    private Mono<Scope> whom(Caller caller, Asked asked, Scope scope, UnitTree tree, LocalDate on) {
        UnitId unit = asked.unit();
        if (unit == null) {
            return Mono.just(scope);
        }
        Set<UnitId> wanted = new HashSet<>(tree.subtreeOn(unit, on));
        if (!scope.covers(unit) || wanted.isEmpty()) {
            return denied(caller, Subject.unit(unit.value()));
        }
        wanted.removeIf(below -> !scope.covers(below) || (asked.isDirect() && !below.equals(unit)));
        return Mono.just(Scope.of(wanted));
    }

    /** Notes the attempt and answers as if there were nothing. */
    public <T> Mono<T> denied(Caller caller, Subject subject) {
        return audit.note(caller.personId(), AuditTrail.Action.DENIED_RECORD, subject)
                .then(Mono.error(() -> KitProblems.NOT_FOUND.exception()));
    }
}
