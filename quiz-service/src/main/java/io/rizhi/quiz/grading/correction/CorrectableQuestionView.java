package io.rizhi.quiz.grading.correction;

import io.rizhi.quiz.bank.QuestionContent;
import io.rizhi.quiz.quiz.model.PaperQuestion;
import io.rizhi.quiz.quiz.model.PublishedQuiz;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;

/**
 * A question of a published version as it counts now, corrections included; for admins, it holds the key.
 *
 * @param version of the question that was published
 * @param treatment as-answered, full-mark or dropped
 * @param isMarkedByHand whether a person marks it or a part of it
 * @param isDrawn whether only rules put it on papers; they say what it is worth, so its mark cannot be corrected
 */
@Schema(name = "CorrectableQuestion")
record CorrectableQuestionView(
        String quizTitle,
        String questionId,
        int version,
        QuestionContent content,
        BigDecimal mark,
        String policy,
        String treatment,
        boolean isMarkedByHand,
        boolean isDrawn) {

    static CorrectableQuestionView of(PublishedQuiz quiz, PaperQuestion question) {
        return new CorrectableQuestionView(
                quiz.title(),
                question.id().value(),
                question.version(),
                QuestionContent.of(question.content()),
                question.mark(),
                question.policy().code(),
                question.treatment().code(),
                question.content().isMarkedByHand(),
                quiz.isDrawn(question.id()));
    }
}
