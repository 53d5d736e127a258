package io.rizhi.study.progress.proof;

import io.rizhi.kit.problem.KitProblems;
import io.rizhi.study.ids.PersonId;
import io.rizhi.study.ids.PlanId;
import io.rizhi.study.plan.model.PublishedSection;
import io.rizhi.study.progress.model.DayVerdict;
import io.rizhi.study.progress.model.DutySection;
import io.rizhi.study.progress.model.PersonalCalendar;
import io.rizhi.study.progress.model.ProgressEvent.ReadingRefused;
import io.rizhi.study.progress.model.Proof;
import io.rizhi.study.progress.record.RecordInHand;
import io.rizhi.study.progress.record.RecordLoader;
import io.rizhi.study.progress.record.RecordRejections;
import io.rizhi.study.progress.record.StudyRecords;
import io.rizhi.study.reading.ReadingProblems;
import io.rizhi.study.reading.model.BeatRefusal;
import io.rizhi.study.reading.model.ProofMethod;
import io.rizhi.study.reading.model.ReadingSession;
import io.rizhi.study.reading.model.ReadingTask;
import io.rizhi.study.reading.model.SectionCredit;
import io.rizhi.study.reading.session.ReadingDuty;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import reactor.core.publisher.Mono;

/** Says what may be read for a day, and takes the proofs into the study record. */
public final class RecordReadingDuty implements ReadingDuty {

    /** Credit for a section stops at this many times its estimate. */
    private static final int CAP = 4;

    private final RecordLoader loader;
    private final StudyRecords records;
    private final Clock clock;

    public RecordReadingDuty(RecordLoader loader, StudyRecords records, Clock clock) {
        this.loader = loader;
        this.records = records;
        this.clock = clock;
    }

    @Override
    public Mono<ReadingTask> task(PersonId person, PlanId plan, int day) {
        Instant now = now();
        return loader.find(plan, person, now).flatMap(record -> task(record, day, now));
    }

    private static Mono<ReadingTask> task(RecordInHand record, int day, Instant now) {
        DayVerdict verdict = record.verdict(day, now).orElse(null);
        if (verdict == null) {
            return Mono.error(() -> KitProblems.NOT_FOUND.exception());
        }
        if (!verdict.isWorkable(now)) {
            return Mono.error(() -> ReadingProblems.DAY_NOT_OPEN.exception());
        }
        List<SectionCredit> sections = verdict.day().sections().stream()
                .map(section -> credit(section, record, now))
                .toList();
        return Mono.just(new ReadingTask(
                record.record().personId(),
                record.record().planId(),
                record.record().id(),
                day,
                sections));
    }

    private static SectionCredit credit(DutySection section, RecordInHand record, Instant now) {
        PublishedSection asked = section.asked();
        ProofMethod provedBy =
                record.record().facts().proofOf(asked, now).map(Proof::method).orElse(null);
        return new SectionCredit(
                asked.sectionId(),
                asked.ref().revisionId(),
                asked.hash(),
                asked.neededSeconds(),
                Math.max(asked.neededSeconds(), asked.estimatedSeconds() * CAP),
                0,
                false,
                provedBy);
    }

    @Override
    public Mono<Void> prove(ReadingSession session, List<SectionCredit> proved) {
        Instant now = now();
        return loader.find(session.recordId(), now)
                .flatMap(record -> RecordRejections.orProblem(record.record()
                                .proveReading(
                                        record.duty(),
                                        session.day(),
                                        proofs(session, proved, record.duty().calendar(), now),
                                        now))
                        .flatMap(accepted -> records.save(record.stored(), accepted)))
                .then();
    }

    private static List<Proof> proofs(
            ReadingSession session, List<SectionCredit> proved, PersonalCalendar calendar, Instant now) {
        return proved.stream()
                .map(section -> new Proof(
                        session.day(),
                        section.sectionId(),
                        section.revisionId(),
                        section.hash(),
                        section.creditedSeconds(),
                        Objects.requireNonNull(section.provedBy()),
                        now,
                        calendar.dateOf(now),
                        calendar.zone()))
                .toList();
    }

    @Override
    public Mono<Void> refused(ReadingSession session, BeatRefusal reason) {
        return records.find(session.recordId())
                .flatMap(stored -> records.tell(stored, new ReadingRefused(session.day(), reason.code(), now())));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
