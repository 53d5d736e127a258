package io.rizhi.quiz.quiz;

import io.rizhi.quiz.bank.QuestionUses;
import io.rizhi.quiz.ids.QuestionId;
import io.rizhi.quiz.quiz.Quizzes.Held;
import io.rizhi.quiz.quiz.model.Quiz;
import io.rizhi.quiz.quiz.model.Quiz.Publication;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Tells the bank where its questions are used. */
final class QuizUses implements QuestionUses {
    private final Quizzes quizzes;

    QuizUses(Quizzes quizzes) {
        this.quizzes = quizzes;
    }

    @Override
    public Mono<Map<QuestionId, Integer>> count(Collection<QuestionId> ids) {
        return quizzes.uses(ids);
    }

    @Override
    public Flux<Use> of(QuestionId id) {
        return quizzes.holding(id).map(holding -> use(id, holding.quiz(), holding.versions()));
    }

    private static Use use(QuestionId id, Quiz quiz, Map<String, Held> versions) {
        List<Published> published = quiz.publications().stream()
                .sorted(Comparator.comparing(Publication::number).reversed())
                .flatMap(publication -> Optional.ofNullable(versions.get(publication.hash())).stream()
                        .map(held ->
                                new Published(publication.number(), held.version(), publication.at(), held.isDrawn())))
                .toList();
        boolean isInDraft = quiz.items().stream().anyMatch(item -> id.equals(item.questionId()));
        return new Use(quiz.id().value(), quiz.title(), isInDraft, published);
    }
}
