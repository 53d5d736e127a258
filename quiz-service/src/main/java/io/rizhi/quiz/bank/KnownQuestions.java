package io.rizhi.quiz.bank;

import java.util.Collection;
import java.util.Set;
import reactor.core.publisher.Mono;

/** Tells which questions the bank already has, by fingerprint. */
public final class KnownQuestions {
    private final Questions questions;

    KnownQuestions(Questions questions) {
        this.questions = questions;
    }

    public Mono<Set<String>> among(Collection<String> fingerprints) {
        return questions.knownFingerprints(fingerprints);
    }
}
