package io.rizhi.quiz.grading.correction;

import io.rizhi.kit.problem.KitProblems;
import io.rizhi.quiz.grading.correction.FindCorrectable.Correctable;
import io.rizhi.quiz.grading.correction.model.CorrectionStatus;
import io.rizhi.quiz.grading.correction.model.KeyCorrection;
import io.rizhi.quiz.ids.PersonId;
import io.rizhi.quiz.ids.QuizId;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import reactor.core.publisher.Mono;

/** Withdraws the newest correction; the marks from before come back. A second time changes nothing. */
final class UndoCorrection {
    private final FindCorrectable find;
    private final KeyCorrections corrections;
    private final Clock clock;

    UndoCorrection(FindCorrectable find, KeyCorrections corrections, Clock clock) {
        this.find = find;
        this.corrections = corrections;
        this.clock = clock;
    }

    /** All corrections of the version afterwards. */
    Mono<CorrectionsView> undo(QuizId quizId, int version, String id, PersonId by) {
        return find.find(quizId, version)
                .flatMap(found -> undo(found, id, by))
                .then(find.find(quizId, version))
                .map(CorrectionsView::of);
    }

    private Mono<Boolean> undo(Correctable found, String id, PersonId by) {
        KeyCorrection correction = found.known().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(KitProblems.NOT_FOUND::exception);
        if (!correction.status().isInForce()) {
            return Mono.just(true);
        }
        if (correction.status() == CorrectionStatus.APPLYING) {
            throw CorrectionProblems.CORRECTION_UNDER_WAY.exception();
        }
        if (!found.steps().key().equals(id)) {
            throw CorrectionProblems.CORRECTION_NOT_NEWEST.exception();
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return corrections
                .undo(correction.undoing(by, now))
                .filter(isUndoing -> isUndoing)
                .switchIfEmpty(Mono.error(CorrectionProblems.CORRECTION_UNDER_WAY::exception));
    }
}
