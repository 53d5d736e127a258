package io.rizhi.quiz.grading.correction;

import io.rizhi.quiz.attempt.model.Attempt;
import io.rizhi.quiz.attempt.model.Outcome;
import io.rizhi.quiz.grading.correction.model.Preview;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;

/**
 * An attempt whose marks would change, before and after.
 *
 * @param number of the person's attempt, from 1
 * @param percentBefore rounded down
 * @param percentAfter rounded down
 * @param hadWaited whether it waited for a person: what is said of before is a part of the marks only
 * @param waits whether it would wait for a person: what is said of after is a part of the marks only
 */
@Schema(name = "RemarkedAttempt")
record RemarkedAttemptView(
        String attemptId,
        String personId,
        String planId,
        int day,
        int number,
        BigDecimal markBefore,
        BigDecimal totalBefore,
        int percentBefore,
        boolean hadPassed,
        BigDecimal markAfter,
        BigDecimal totalAfter,
        int percentAfter,
        boolean passes,
        boolean hadWaited,
        boolean waits) {

    static RemarkedAttemptView of(Preview.Row row) {
        Attempt attempt = row.attempt();
        Outcome before = row.remarking().before();
        Outcome after = row.remarking().after();
        return new RemarkedAttemptView(
                attempt.id().value(),
                attempt.personId().value(),
                attempt.planId(),
                attempt.day(),
                attempt.number(),
                before.mark(),
                before.totalMark(),
                before.percent(),
                before.isComplete() && before.hasPassed(),
                after.mark(),
                after.totalMark(),
                after.percent(),
                after.isComplete() && after.hasPassed(),
                !before.isComplete(),
                !after.isComplete());
    }
}
