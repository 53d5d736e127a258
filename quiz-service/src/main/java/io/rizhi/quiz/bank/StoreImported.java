package io.rizhi.quiz.bank;

import io.rizhi.quiz.bank.model.Question;
import java.util.List;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Takes in many questions at once. Ids are given by the caller, so that a repeat stores nothing twice. */
public final class StoreImported {
    private final Questions questions;

    StoreImported(Questions questions) {
        this.questions = questions;
    }

    public Mono<Integer> store(List<Question> imported, String personId) {
        return Flux.fromIterable(imported)
                .map(StoreImported::checked)
                .collectList()
                .flatMap(checked -> questions.addMissing(checked, personId));
    }

    private static Question checked(Question question) {
        return new Question(
                question.id(), question.version(), Contents.checked(question.content(), ""), question.updatedAt());
    }
}
