package io.rizhi.study.progress.quiz;

import io.rizhi.events.quiz.AttemptCorrectedV1;
import io.rizhi.events.quiz.AttemptGradedV1;
import io.rizhi.events.quiz.StandingV1;
import io.rizhi.kit.event.Event;
import io.rizhi.kit.event.PoisonRecord;
import io.rizhi.kit.mongo.RetryOnConflict;
import io.rizhi.study.ids.RecordId;
import io.rizhi.study.plan.model.PublishedQuiz;
import io.rizhi.study.progress.model.DutyDay;
import io.rizhi.study.progress.model.PersonalCalendar;
import io.rizhi.study.progress.model.QuizResult;
import io.rizhi.study.progress.model.QuizStanding;
import io.rizhi.study.progress.model.RecordOutcome;
import io.rizhi.study.progress.model.RecordOutcome.Accepted;
import io.rizhi.study.progress.record.RecordInHand;
import io.rizhi.study.progress.record.RecordLoader;
import io.rizhi.study.progress.record.StudyRecords;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
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

    public Mono<Void> graded(Event<AttemptGradedV1> event) {
        AttemptGradedV1 graded = event.data();
        return apply(new Told(
                graded.attemptId(),
                graded.personId(),
                graded.quizId(),
                graded.recordId(),
                graded.day(),
                event.sequence(),
                graded.percent(),
                graded.hasPassed(),
                graded.questions().size(),
                graded.seconds(),
                graded.submittedAt(),
                graded.standing(),
                false));
    }

    /** The marks of an attempt that was applied before were set right, or set back. */
    public Mono<Void> corrected(Event<AttemptCorrectedV1> event) {
        AttemptCorrectedV1 corrected = event.data();
        return apply(new Told(
                corrected.attemptId(),
                corrected.personId(),
                corrected.quizId(),
                corrected.recordId(),
                corrected.day(),
                event.sequence(),
                corrected.percent(),
                corrected.hasPassed() && !Boolean.TRUE.equals(corrected.awaitsMarking()),
                corrected.questions().size(),
                corrected.seconds(),
                corrected.submittedAt(),
                corrected.standing(),
                Boolean.TRUE.equals(corrected.awaitsMarking())));
    }

    private record Told(
            String attemptId,
            String personId,
            String quizId,
            @Nullable String recordId,
            @Nullable Integer day,
            long sequence,
            int percent,
            boolean hasPassed,
            int questions,
            int seconds,
            Instant submittedAt,
            @Nullable StandingV1 standing,
            boolean isWaiting) {}

    private Mono<Void> apply(Told told) {
        String recordId = told.recordId();
        Integer day = told.day();
        if (recordId == null || day == null) {
            return Mono.empty();
        }
        return RetryOnConflict.of(() -> loader.find(new RecordId(recordId), clock.instant())
                        .flatMap(record -> apply(record, told, day)))
                .then();
    }

    private Mono<?> apply(RecordInHand record, Told told, int day) {
        DutyDay asked = record.duty()
                .day(day)
                .orElseThrow(() -> new PoisonRecord("day: " + day + " (expected: a day of " + told.recordId() + ")"));
        if (!record.record().personId().value().equals(told.personId()) || !isAskedQuiz(asked.quiz(), told)) {
            throw new PoisonRecord("attempt: " + told.attemptId() + " (expected: of this person, day and quiz)");
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        RecordOutcome outcome = record.record()
                .applyResult(record.duty(), result(told, day, record.duty().calendar()), now);
        return outcome instanceof Accepted accepted ? records.save(record.stored(), accepted) : Mono.empty();
    }

    private static boolean isAskedQuiz(@Nullable PublishedQuiz quiz, Told told) {
        return quiz != null && quiz.quizId().equals(told.quizId());
    }

    private static QuizResult result(Told told, int day, PersonalCalendar calendar) {
        Instant at = told.submittedAt().truncatedTo(ChronoUnit.MILLIS);
        int most = MOST_SECONDS_PER_QUESTION * Math.max(1, told.questions());
        return new QuizResult(
                day,
                told.attemptId(),
                told.sequence(),
                told.percent(),
                told.hasPassed(),
                Math.min(told.seconds(), most),
                at,
                calendar.dateOf(at),
                calendar.zone(),
                standing(told.standing()),
                told.isWaiting());
    }

    private static @Nullable QuizStanding standing(@Nullable StandingV1 told) {
        if (told == null) {
            return null;
        }
        Instant since = told.passedSince();
        return new QuizStanding(
                told.revision(),
                told.gradedBy(),
                told.attempts(),
                told.percent(),
                told.hasPassed(),
                since == null ? null : since.truncatedTo(ChronoUnit.MILLIS),
                told.upTo().truncatedTo(ChronoUnit.MILLIS));
    }
}
