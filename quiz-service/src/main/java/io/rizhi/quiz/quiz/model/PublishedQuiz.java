package io.rizhi.quiz.quiz.model;

import io.rizhi.quiz.ids.QuestionId;
import io.rizhi.quiz.ids.QuizId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** One immutable version of a quiz. */
public record PublishedQuiz(
        QuizId id, int version, String hash, String title, QuizSettings settings, List<PaperQuestion> questions) {
    public PublishedQuiz {
        questions = List.copyOf(questions);
    }

    public BigDecimal totalMark() {
        return questions.stream().map(PaperQuestion::mark).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    PublishedQuiz with(List<PaperQuestion> others) {
        return new PublishedQuiz(id, version, hash, title, settings, others);
    }

    public Optional<PaperQuestion> question(QuestionId questionId) {
        return questions.stream()
                .filter(question -> question.id().equals(questionId))
                .findFirst();
    }

    /** Whether a person has to mark some of it. */
    public boolean needsMarking() {
        return questions.stream().anyMatch(question -> question.content().isMarkedByHand());
    }
}
