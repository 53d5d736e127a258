package io.rizhi.quiz.quiz;

import io.rizhi.quiz.quiz.model.PublishedQuiz;
import java.math.BigDecimal;

/** A published version in short, for other services. */
record QuizVersionView(
        String quizId,
        int version,
        String title,
        String hash,
        int questionCount,
        BigDecimal totalMark,
        int passPercent) {
    static QuizVersionView of(PublishedQuiz quiz) {
        return new QuizVersionView(
                quiz.id().value(),
                quiz.version(),
                quiz.title(),
                quiz.hash(),
                quiz.questionCount(),
                quiz.totalMark(),
                quiz.settings().passPercent());
    }
}
