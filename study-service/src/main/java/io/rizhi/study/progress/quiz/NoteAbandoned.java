package io.rizhi.study.progress.quiz;

import io.rizhi.events.quiz.AttemptAbandonedV1;
import io.rizhi.kit.event.Event;
import io.rizhi.kit.event.PoisonRecord;
import io.rizhi.kit.mongo.RetryOnConflict;
import io.rizhi.study.ids.RecordId;
import io.rizhi.study.progress.model.AbandonedAttempt;
import io.rizhi.study.progress.model.RecordOutcome;
import io.rizhi.study.progress.model.RecordOutcome.Accepted;
import io.rizhi.study.progress.record.RecordInHand;
import io.rizhi.study.progress.record.RecordLoader;
import io.rizhi.study.progress.record.StudyRecords;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import reactor.core.publisher.Mono;

/** Enters an attempt that ran out of time in the study record it was made for. A repeat changes nothing. */
final class NoteAbandoned {

    private final RecordLoader loader;
    private final StudyRecords records;
    private final Clock clock;

    NoteAbandoned(RecordLoader loader, StudyRecords records, Clock clock) {
        this.loader = loader;
        this.records = records;
        this.clock = clock;
    }

    Mono<Void> note(Event<AttemptAbandonedV1> event) {
        AttemptAbandonedV1 told = event.data();
        String recordId = told.recordId();
        Integer day = told.day();
        if (recordId == null || day == null) {
            return Mono.empty();
        }
        AbandonedAttempt attempt =
                new AbandonedAttempt(day, told.attemptId(), told.abandonedAt().truncatedTo(ChronoUnit.MILLIS));
        return RetryOnConflict.of(() -> loader.find(new RecordId(recordId), clock.instant())
                        .flatMap(record -> note(record, told, attempt)))
                .then();
    }

    private Mono<?> note(RecordInHand record, AttemptAbandonedV1 told, AbandonedAttempt attempt) {
        if (!record.record().personId().value().equals(told.personId())) {
            throw new PoisonRecord("attempt: " + told.attemptId() + " (expected: of the person of its record)");
        }
        RecordOutcome outcome = record.record().noteAbandoned(record.duty(), attempt);
        return outcome instanceof Accepted accepted ? records.save(record.stored(), accepted) : Mono.empty();
    }
}
