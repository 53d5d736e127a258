package io.rizhi.study.progress.certificate.model;

import io.rizhi.study.progress.model.DayState;
import io.rizhi.study.progress.model.Duty;
import io.rizhi.study.progress.model.PersonalCalendar;
import io.rizhi.study.progress.model.QuizResult;
import io.rizhi.study.progress.model.QuizStanding;
import io.rizhi.study.progress.model.RecordOutcome;
import io.rizhi.study.progress.model.RecordOutcome.Accepted;
import io.rizhi.study.progress.model.StudyRecord;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What would become of a certificate if quizzes were passed or not passed otherwise than they are. The changes are applied to
 * the record by the function that applies real ones, and the result is thrown away, so forecast and effect agree.
 */
public final class CertificateForecast {

    /** Says only whether the quiz is passed, as a standing that waits for a mark does. */
    private static final String ANY_RULE = "best";

    private static final String FIRST = "first";
    private static final int MOST_PERCENT = 100;

    private final Duty duty;
    private final Instant now;

    public CertificateForecast(Duty duty, Instant now) {
        this.duty = duty;
        this.now = now;
    }

    /**
     * @param record as it is
     * @param changes of its days
     * @param known its certificate; null for none
     * @param isGiven whether the publication that the person follows gives one
     */
    public CertificateStep step(
            StudyRecord record, List<QuizChange> changes, @Nullable Certificate known, boolean isGiven) {
        StudyRecord then = record;
        for (QuizChange change : changes) {
            then = with(then, change);
        }
        StudyRecord changed = then;
        return new CertificateRule(
                        changed,
                        duty.days().stream()
                                .map(day -> DayState.of(day, duty, changed, now))
                                .toList())
                .step(known, isGiven);
    }

    /** A day with no result has nothing to lose; it may get its first one, from an attempt that waits for marks. */
    private StudyRecord with(StudyRecord record, QuizChange change) {
        List<QuizResult> told = record.facts().resultsOf(change.day(), now);
        Instant since = change.passedSince();
        if (told.isEmpty() && since == null) {
            return record;
        }
        QuizResult base = told.stream()
                .filter(result -> result.at().equals(since))
                .findFirst()
                .orElseGet(() -> told.isEmpty()
                        ? first(change.day(), Objects.requireNonNull(since))
                        : told.get(told.size() - 1));
        RecordOutcome outcome = record.applyResult(duty, then(base, told, change), now);
        return outcome instanceof Accepted accepted ? accepted.record() : record;
    }

    private QuizResult first(int day, Instant at) {
        PersonalCalendar calendar = duty.calendar();
        return new QuizResult(
                day, FIRST, 0, MOST_PERCENT, true, 0, at, calendar.dateOf(at), calendar.zone(), null, false);
    }

    private QuizResult then(QuizResult base, List<QuizResult> told, QuizChange change) {
        boolean passes = change.passedSince() != null;
        long revision = told.stream()
                .map(QuizResult::standing)
                .filter(Objects::nonNull)
                .mapToLong(QuizStanding::revision)
                .max()
                .orElse(0);
        QuizStanding standing =
                new QuizStanding(revision + 1, ANY_RULE, told.size(), null, passes, change.passedSince(), now);
        return new QuizResult(
                base.day(),
                base.attemptId(),
                base.sequence() + 1,
                base.percent(),
                passes,
                base.seconds(),
                base.at(),
                base.studyDate(),
                base.zone(),
                standing,
                false);
    }
}
