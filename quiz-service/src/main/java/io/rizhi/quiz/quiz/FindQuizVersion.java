package io.rizhi.quiz.quiz;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.rizhi.quiz.ids.QuizId;
import io.rizhi.quiz.quiz.model.PublishedQuiz;
import io.rizhi.quiz.quiz.model.Quiz;
import reactor.core.publisher.Mono;

/** Published versions, for features that build on them. They never change, so the ones in use stay in memory. */
public final class FindQuizVersion {
    private static final int QUESTIONS_KEPT = 30_000;

    private record Key(QuizId id, int version) {}

    private final Cache<Key, PublishedQuiz> known = Caffeine.newBuilder()
            .maximumWeight(QUESTIONS_KEPT)
            .weigher((Key key, PublishedQuiz quiz) ->
                    1 + quiz.questions().size() + quiz.layout().pool().size())
            .build();
    private final Quizzes quizzes;

    FindQuizVersion(Quizzes quizzes) {
        this.quizzes = quizzes;
    }

    /** The newest version; empty when the quiz has published none. */
    public Mono<PublishedQuiz> latest(QuizId id) {
        return quizzes.find(id)
                .filter(Quiz::isPublished)
                .flatMap(quiz -> find(id, quiz.latest().number()));
    }

    /** Empty when the quiz has published no such version. */
    public Mono<PublishedQuiz> find(QuizId id, int version) {
        return Mono.defer(() -> {
            Key key = new Key(id, version);
            PublishedQuiz cached = known.getIfPresent(key);
            return cached != null
                    ? Mono.just(cached)
                    : quizzes.version(id, version).doOnNext(found -> known.put(key, found));
        });
    }
}
