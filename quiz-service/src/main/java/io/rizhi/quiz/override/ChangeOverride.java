package io.rizhi.quiz.override;

import io.rizhi.kit.problem.FieldError;
import io.rizhi.kit.problem.KitProblems;
import io.rizhi.quiz.bank.model.Fault;
import io.rizhi.quiz.ids.QuizId;
import io.rizhi.quiz.override.model.Allowance;
import io.rizhi.quiz.override.model.QuizOverride;
import io.rizhi.quiz.override.model.Subject;
import io.rizhi.quiz.quiz.FindQuiz;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import reactor.core.publisher.Mono;

/** Sets and removes overrides. Who did it stays with the override, also after it is removed. */
final class ChangeOverride {
    private final Overrides overrides;
    private final FindQuiz quizzes;
    private final Clock clock;

    ChangeOverride(Overrides overrides, FindQuiz quizzes, Clock clock) {
        this.overrides = overrides;
        this.quizzes = quizzes;
        this.clock = clock;
    }

    Mono<QuizOverride> put(QuizId quizId, Subject subject, Allowance allowance, String by) {
        List<Fault> faults = allowance.check();
        if (!faults.isEmpty()) {
            return Mono.error(OverrideProblems.OVERRIDE_INVALID.exception(faults.stream()
                    .map(fault -> FieldError.of(fault.pointer(), fault.code()))
                    .toList()));
        }
        QuizOverride override = new QuizOverride(quizId, subject, allowance, by, now());
        return quizzes.exists(quizId)
                .filter(exists -> exists)
                .switchIfEmpty(Mono.error(KitProblems.NOT_FOUND::exception))
                .flatMap(exists -> overrides.put(override))
                .thenReturn(override);
    }

    /** Removing what is not there changes nothing. */
    Mono<Void> remove(QuizId quizId, Subject subject, String by) {
        return overrides.remove(quizId, subject, by, now()).then();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
