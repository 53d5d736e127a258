package io.rizhi.study.plan.quiz;

import io.rizhi.study.plan.model.PublishedQuiz;
import java.util.Collection;
import java.util.Map;
import reactor.core.publisher.Mono;

/** Published quizzes in their newest version. */
public interface KnownQuizzes {

    /** Those of the ids that have been published, by id. */
    Mono<Map<String, PublishedQuiz>> find(Collection<String> quizIds);

    /** Notes a published version; an older sequence changes nothing. */
    Mono<Void> note(PublishedQuiz quiz, long sequence);
}
