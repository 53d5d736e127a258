package io.rizhi.quiz.quiz;

import io.rizhi.quiz.quiz.model.Quiz;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Quizzes as their authors look for them. */
interface QuizList {
    /** The one changed last first; at most so many. */
    Flux<Quiz> find(QuizFilter filter, @Nullable String cursor, int limit);

    /** Makes quizzes that were stored before there was a search findable; how many there were. */
    Mono<Long> upgrade();
}
