package io.rizhi.study.progress.record;

import io.rizhi.kit.problem.KitProblems;
import io.rizhi.kit.problem.ProblemException;
import io.rizhi.study.progress.ProgressProblems;
import io.rizhi.study.progress.model.RecordOutcome;
import io.rizhi.study.progress.model.RecordOutcome.Accepted;
import io.rizhi.study.progress.model.RecordOutcome.Rejected;
import io.rizhi.study.progress.model.RecordRejection;
import io.rizhi.study.reading.ReadingProblems;
import reactor.core.publisher.Mono;

/** Turns what a record refuses into problems. */
public final class RecordRejections {

    private RecordRejections() {}

    /** What was accepted, or the problem. */
    public static Mono<Accepted> orProblem(RecordOutcome outcome) {
        return outcome instanceof Accepted accepted
                ? Mono.just(accepted)
                : Mono.error(() -> problem(((Rejected) outcome).reason()));
    }

    public static ProblemException problem(RecordRejection reason) {
        return switch (reason) {
            case NO_SUCH_DAY -> KitProblems.NOT_FOUND.exception();
            case DAY_NOT_OPEN -> ReadingProblems.DAY_NOT_OPEN.exception();
            case ALREADY_DONE -> ProgressProblems.DAY_ALREADY_DONE.exception();
            case IN_THE_FUTURE -> ProgressProblems.COMPLETED_IN_THE_FUTURE.exception();
            case BEFORE_THE_DAY -> ProgressProblems.COMPLETED_BEFORE_THE_DAY.exception();
            case QUIZ_NOT_PASSED -> ProgressProblems.MARK_BELOW_PASS.exception();
        };
    }
}
