package io.rizhi.quiz.quiz;

import io.rizhi.quiz.ids.QuestionId;
import io.rizhi.quiz.ids.QuizId;
import io.rizhi.quiz.quiz.model.PublishedQuiz;
import io.rizhi.quiz.quiz.model.Quiz;
import java.util.Collection;
import java.util.Map;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Drafts and published versions of quizzes. */
interface Quizzes {
    /** Stores a new draft; false when the id is there already. */
    Mono<Boolean> add(Quiz quiz);

    Mono<Quiz> find(QuizId id);

    /** Stores the next draft if the one before is still current; else fails as a lost update. */
    Mono<Quiz> save(Quiz before, Quiz next);

    /** Stores the published version, then the quiz that names it together with its event. */
    Mono<Quiz> publish(Quiz before, Quiz next, PublishedQuiz published);

    /** The version of that number, if the quiz has published it. */
    Mono<PublishedQuiz> version(QuizId id, int number);

    /** Number of quizzes whose draft holds the question. */
    Mono<Map<QuestionId, Integer>> uses(Collection<QuestionId> ids);

    /**
     * A question in a published version.
     *
     * @param version of the question
     * @param isDrawn whether rules may draw it; false when it is fixed
     */
    record Held(int version, boolean isDrawn) {}

    /**
     * A quiz that holds a question, fixed or for its rules to draw.
     *
     * @param versions how it is held, by hash of the published version that holds it
     */
    record Holding(Quiz quiz, Map<String, Held> versions) {
        public Holding {
            versions = Map.copyOf(versions);
        }
    }

    /** Quizzes whose draft or published versions hold the question, the one changed last first, at most 100. */
    Flux<Holding> holding(QuestionId id);
}
