package io.rizhi.quiz.bank;

import io.rizhi.quiz.bank.QuestionUses.Published;
import io.rizhi.quiz.bank.QuestionUses.Use;
import io.rizhi.quiz.bank.QuestionUsesView.PublishedUse;
import io.rizhi.quiz.bank.QuestionUsesView.QuizUse;
import io.rizhi.quiz.ids.QuestionId;
import io.rizhi.quiz.ids.QuizId;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Shows where a question is used and how often that was taken. */
final class ShowUses {
    private static final int AT_ONCE = 4;

    private final QuestionUses uses;
    private final AttemptCounts attempts;

    ShowUses(QuestionUses uses, AttemptCounts attempts) {
        this.uses = uses;
        this.attempts = attempts;
    }

    Mono<QuestionUsesView> show(QuestionId id) {
        return uses.of(id).concatMap(this::quiz).collectList().map(QuestionUsesView::new);
    }

    private Mono<QuizUse> quiz(Use use) {
        return Flux.fromIterable(use.published())
                .flatMapSequential(each -> published(use, each), AT_ONCE)
                .collectList()
                .map(published -> new QuizUse(use.quizId(), use.title(), use.isInDraft(), published));
    }

    private Mono<PublishedUse> published(Use use, Published published) {
        return attempts.graded(new QuizId(use.quizId()), published.number())
                .map(count -> new PublishedUse(
                        published.number(), published.questionVersion(), published.at(), count, published.isDrawn()));
    }
}
