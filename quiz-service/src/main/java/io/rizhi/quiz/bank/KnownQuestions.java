package io.rizhi.quiz.bank;

import io.rizhi.quiz.bank.model.Fingerprint;
import io.rizhi.quiz.bank.model.Question;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import reactor.core.publisher.Mono;

/** Finds the questions the bank already has, by fingerprint. A retired one does not count. */
public final class KnownQuestions {
    private final Questions questions;

    KnownQuestions(Questions questions) {
        this.questions = questions;
    }

    /** By fingerprint; the oldest where the bank has several. */
    public Mono<Map<String, Question>> among(Collection<String> fingerprints) {
        return questions
                .known(fingerprints)
                .collectMap(question -> Fingerprint.of(question.content()), Function.identity());
    }
}
