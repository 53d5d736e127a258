package io.rizhi.quiz.quiz;

import io.rizhi.quiz.bank.FindQuestions;
import io.rizhi.quiz.quiz.model.DraftRules;
import io.rizhi.quiz.quiz.model.QuizItem;
import reactor.core.publisher.Mono;

/** Refuses a draft that breaks a rule or names a question that the bank does not have. */
final class CheckDraft {
    private final FindQuestions questions;

    CheckDraft(FindQuestions questions) {
        this.questions = questions;
    }

    Mono<QuizDraft> check(QuizDraft draft) {
        QuizDraft checked = draft.checked();
        return questions
                .existing(checked.composition().items().stream()
                        .map(QuizItem::questionId)
                        .toList())
                .map(known -> {
                    QuizDraft.refuse(
                            QuizProblems.QUIZ_INVALID,
                            DraftRules.checkKnown(checked.composition().items(), known));
                    return checked;
                });
    }
}
