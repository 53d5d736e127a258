package io.rizhi.quiz.grading.correction;

import io.rizhi.quiz.grading.correction.FindCorrectable.Correctable;
import io.rizhi.quiz.grading.correction.model.CorrectionMode;
import io.rizhi.quiz.grading.correction.model.CorrectionStatus;
import io.rizhi.quiz.grading.correction.model.KeyCorrection;
import io.rizhi.quiz.ids.PersonId;
import io.rizhi.quiz.ids.QuizId;
import io.rizhi.quiz.quiz.model.Correction;
import io.rizhi.quiz.quiz.model.PublishedQuiz;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Puts a correction in force, once. From then on attempts are graded with it; the marks there are follow soon. */
final class CorrectQuestion {
    /** Who corrects what. */
    record Command(
            QuizId quizId,
            int version,
            Correction correction,
            CorrectionMode mode,
            @Nullable String note,
            PersonId by) {}

    private final FindCorrectable find;
    private final KeyCorrections corrections;
    private final Clock clock;

    CorrectQuestion(FindCorrectable find, KeyCorrections corrections, Clock clock) {
        this.find = find;
        this.corrections = corrections;
        this.clock = clock;
    }

    /** All corrections of the version afterwards. */
    Mono<CorrectionsView> correct(Command command) {
        return corrections
                .find(command.correction().id())
                .hasElement()
                .flatMap(isRepeat -> isRepeat ? Mono.just(true) : add(command))
                .then(find.find(command.quizId(), command.version()))
                .map(CorrectionsView::of);
    }

    private Mono<Boolean> add(Command command) {
        return find.find(command.quizId(), command.version())
                .flatMap(found -> corrections.add(next(command, found)))
                .filter(isAdded -> isAdded)
                .switchIfEmpty(Mono.error(CorrectionProblems.CORRECTION_UNDER_WAY::exception));
    }

    private KeyCorrection next(Command command, Correctable found) {
        if (found.known().size() >= KeyCorrections.MOST) {
            throw CorrectionProblems.CORRECTIONS_TOO_MANY.exception(String.valueOf(KeyCorrections.MOST));
        }
        PublishedQuiz unused = found.with(command.correction());
        return new KeyCorrection(
                command.correction(),
                command.quizId(),
                command.version(),
                found.known().size() + 1,
                found.steps().key(),
                command.mode(),
                command.note(),
                CorrectionStatus.APPLYING,
                command.by(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                null,
                null,
                null,
                null);
    }
}
