package io.rizhi.quiz.bank;

import io.rizhi.quiz.ids.QuestionId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Where questions are used; the feature that builds quizzes knows. */
public interface QuestionUses {
    /**
     * A published version of a quiz that holds the question, in that version of the question.
     *
     * @param isDrawn whether its rules may draw the question; false when the question is fixed
     */
    record Published(int number, int questionVersion, Instant at, boolean isDrawn) {}

    /**
     * A quiz that holds the question.
     *
     * @param published newest first
     */
    record Use(String quizId, String title, boolean isInDraft, List<Published> published) {
        public Use {
            published = List.copyOf(published);
        }
    }

    /** Number of quizzes whose draft names a question, by question; one that no draft names is missing. */
    Mono<Map<QuestionId, Integer>> count(Collection<QuestionId> ids);

    /** Quizzes whose draft or published versions hold it or may draw it, the one changed last first, at most 100. */
    Flux<Use> of(QuestionId id);
}
