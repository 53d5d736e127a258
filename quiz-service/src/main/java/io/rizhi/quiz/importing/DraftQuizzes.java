package io.rizhi.quiz.importing;

import io.rizhi.quiz.ids.QuestionId;
import io.rizhi.quiz.ids.QuizId;
import io.rizhi.quiz.importing.model.PaperPolicy;
import java.util.List;
import java.util.Map;
import reactor.core.publisher.Mono;

/** Makes a draft quiz from imported questions; the feature that owns quizzes offers it. */
public interface DraftQuizzes {
    /**
     * Makes the draft once; the same id again changes nothing.
     *
     * @param policies by question, where the paper stated one
     */
    Mono<Void> draft(QuizId id, String title, List<QuestionId> questions, Map<QuestionId, PaperPolicy> policies);
}
