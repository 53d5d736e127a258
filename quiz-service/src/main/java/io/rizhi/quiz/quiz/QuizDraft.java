package io.rizhi.quiz.quiz;

import io.rizhi.kit.problem.FieldError;
import io.rizhi.kit.problem.Problem;
import io.rizhi.quiz.bank.model.Fault;
import io.rizhi.quiz.quiz.model.Composition;
import io.rizhi.quiz.quiz.model.DraftRules;
import io.rizhi.quiz.quiz.model.QuizSettings;
import java.util.List;

/** What an author asks a quiz to be. */
record QuizDraft(String title, Composition composition, QuizSettings settings) {
    /** This draft, if it keeps the rules. */
    QuizDraft checked() {
        refuse(QuizProblems.QUIZ_INVALID, DraftRules.check(title, composition, settings));
        return this;
    }

    static void refuse(Problem problem, List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw problem.exception(faults.stream()
                    .map(fault -> FieldError.of(fault.pointer(), fault.code()))
                    .toList());
        }
    }
}
