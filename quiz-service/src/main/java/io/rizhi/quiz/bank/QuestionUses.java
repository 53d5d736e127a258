package io.rizhi.quiz.bank;

import io.rizhi.quiz.ids.QuestionId;
import java.util.Collection;
import java.util.Map;
import reactor.core.publisher.Mono;

/** Where questions are used; the feature that builds quizzes knows. */
public interface QuestionUses {
    /** Number of quizzes by question; a question that is not used is missing. */
    Mono<Map<QuestionId, Integer>> count(Collection<QuestionId> ids);
}
