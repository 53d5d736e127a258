package io.rizhi.study.progress.excuse;

import io.rizhi.kit.mongo.RetryOnConflict;
import io.rizhi.kit.security.Caller;
import io.rizhi.study.audit.AuditTrail;
import io.rizhi.study.audit.Subject;
import io.rizhi.study.ids.PersonId;
import io.rizhi.study.ids.PlanId;
import io.rizhi.study.progress.explanation.ExplainDay;
import io.rizhi.study.progress.explanation.ExplanationView;
import io.rizhi.study.progress.explanation.VisiblePeople;
import io.rizhi.study.progress.model.Excuse;
import io.rizhi.study.progress.record.RecordInHand;
import io.rizhi.study.progress.record.RecordLoader;
import io.rizhi.study.progress.record.RecordRejections;
import io.rizhi.study.progress.record.StoredRecord;
import io.rizhi.study.progress.record.StudyRecords;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Excuses a member's day, or withdraws that. The same decision again changes nothing. */
public final class ExcuseDay {

    private final VisiblePeople visible;
    private final RecordLoader loader;
    private final StudyRecords records;
    private final ExplainDay explain;
    private final AuditTrail audit;
    private final Clock clock;

    public ExcuseDay(
            VisiblePeople visible,
            RecordLoader loader,
            StudyRecords records,
            ExplainDay explain,
            AuditTrail audit,
            Clock clock) {
        this.visible = visible;
        this.loader = loader;
        this.records = records;
        this.explain = explain;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param caller a manager or admin; whoever cannot see the person is told that there is none
     * @param isExcused false withdraws
     */
    public Mono<ExplanationView> excuse(
            Caller caller, PersonId person, PlanId plan, int day, boolean isExcused, @Nullable String note) {
        Excuse excuse = new Excuse(
                day,
                isExcused,
                caller.personId(),
                caller.displayName(),
                note,
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
        return visible.requireScope(caller, person)
                .then(RetryOnConflict.of(
                        () -> loader.find(plan, person, now()).flatMap(record -> decide(record, excuse))))
                .then(Mono.defer(() -> audit.note(
                        caller.personId(),
                        AuditTrail.Action.EXCUSED_DAY,
                        Subject.day(person.value(), plan.value(), day))))
                .then(Mono.defer(() -> explain.explain(caller, person, plan, day)));
    }

    private Mono<StoredRecord> decide(RecordInHand record, Excuse excuse) {
        return RecordRejections.orProblem(record.record().excuse(record.duty(), excuse))
                .flatMap(accepted -> records.save(record.stored(), accepted));
    }

    private Instant now() {
        return clock.instant();
    }
}
