package io.rizhi.study.progress.quiz;

import io.rizhi.events.quiz.AttemptGradedV1;
import io.rizhi.kit.event.Event;
import io.rizhi.kit.event.PoisonRecord;
import io.rizhi.kit.mongo.RetryOnConflict;
import io.rizhi.study.ids.RecordId;
import io.rizhi.study.plan.model.PublishedQuiz;
import io.rizhi.study.progress.model.DutyDay;
import io.rizhi.study.progress.model.PersonalCalendar;
import io.rizhi.study.progress.model.QuizResult;
import io.rizhi.study.progress.model.RecordOutcome;
import io.rizhi.study.progress.model.RecordOutcome.Accepted;
import io.rizhi.study.progress.record.RecordInHand;
import io.rizhi.study.progress.record.RecordLoader;
import io.rizhi.study.progress.record.StudyRecords;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import reactor.core.publisher.Mono;

/** Applies a graded attempt to the study record it was taken for. A repeat or an older grading changes nothing. */
public final class ApplyQuizResult {

    /** Attempt time counts up to four times the estimate of 25 seconds a question. */
    private static final int MOST_SECONDS_PER_QUESTION = 100;

    private final RecordLoader loader;
    private final StudyRecords records;
    private final Clock clock;

    public ApplyQuizResult(RecordLoader loader, StudyRecords records, Clock clock) {
        this.loader = loader;
        this.records = records;
        this.clock = clock;
    }

    public Mono<Void> apply(Event<AttemptGradedV1> event) {
        AttemptGradedV1 graded = event.data();
        String recordId = graded.recordId();
        Integer day = graded.day();
        if (recordId == null || day == null) {
            return Mono.empty();
        }
        return RetryOnConflict.of(() -> loader.find(new RecordId(recordId), clock.instant())
                        .flatMap(record -> apply(record, graded, day, event.sequence())))
                .then();
    }

    private Mono<?> apply(RecordInHand record, AttemptGradedV1 graded, int day, long sequence) {
        DutyDay asked = record.duty()
                .day(day)
                .orElseThrow(() -> new PoisonRecord("day: " + day + " (expected: a day of " + graded.recordId() + ")"));
        if (!record.record().personId().value().equals(graded.personId()) || !isAskedQuiz(asked.quiz(), graded)) {
            throw new PoisonRecord("attempt: " + graded.attemptId() + " (expected: of this person, day and quiz)");
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        RecordOutcome outcome = record.record()
                .applyResult(
                        record.duty(),
                        result(graded, day, sequence, record.duty().calendar()),
                        now);
        return outcome instanceof Accepted accepted ? records.save(record.stored(), accepted) : Mono.empty();
    }

    private static boolean isAskedQuiz(@org.jspecify.annotations.Nullable PublishedQuiz quiz, AttemptGradedV1 graded) {
        return quiz != null && quiz.quizId().equals(graded.quizId());
    }

    private static QuizResult result(AttemptGradedV1 graded, int day, long sequence, PersonalCalendar calendar) {
        Instant at = graded.submittedAt().truncatedTo(ChronoUnit.MILLIS);
        int most = MOST_SECONDS_PER_QUESTION * Math.max(1, graded.questions().size());
        return new QuizResult(
                day,
                Objects.requireNonNull(graded.attemptId()),
                sequence,
                graded.percent(),
                graded.hasPassed(),
                Math.min(graded.seconds(), most),
                at,
                calendar.dateOf(at),
                calendar.zone());
    }
}
