package io.rizhi.quiz.attempt;

import io.rizhi.quiz.asset.AssetViewers;
import io.rizhi.quiz.bank.FindQuestions;
import io.rizhi.quiz.ids.PersonId;
import reactor.core.publisher.Mono;

/** A person may see the pictures of questions that some attempt of theirs holds. */
final class MetQuestions implements AssetViewers {
    private final FindQuestions bank;
    private final Attempts attempts;

    MetQuestions(FindQuestions bank, Attempts attempts) {
        this.bank = bank;
        this.attempts = attempts;
    }

    @Override
    public Mono<Boolean> maySee(PersonId person, String assetId) {
        return bank.withAsset(assetId)
                .collectList()
                .filter(questions -> !questions.isEmpty())
                .flatMap(questions -> attempts.hasMet(person, questions))
                .defaultIfEmpty(false);
    }
}
