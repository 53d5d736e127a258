package io.rizhi.quiz.bank;

import io.rizhi.quiz.bank.model.Question;
import io.rizhi.quiz.ids.QuestionId;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Current versions of questions, for features that build on the bank. */
public final class FindQuestions {
    private final Questions questions;

    FindQuestions(Questions questions) {
        this.questions = questions;
    }

    /** Those that exist, by id. */
    public Mono<Map<QuestionId, Question>> find(Collection<QuestionId> ids) {
        return questions.current(ids).collectMap(Question::id, Function.identity());
    }

    /** Those of them that exist, in whatever state. */
    public Mono<Set<QuestionId>> existing(Collection<QuestionId> ids) {
        return questions.current(ids).map(Question::id).collect(Collectors.toSet());
    }

    /** Those that show the picture in some version, at most 1000. */
    public Flux<QuestionId> withAsset(String assetId) {
        return questions.withAsset(assetId);
    }
}
