package io.rizhi.quiz.quiz;

import io.rizhi.quiz.bank.model.GradingPolicy;
import io.rizhi.quiz.ids.QuestionId;
import io.rizhi.quiz.ids.QuizId;
import io.rizhi.quiz.importing.DraftQuizzes;
import io.rizhi.quiz.importing.model.PaperPolicy;
import io.rizhi.quiz.quiz.model.Composition;
import io.rizhi.quiz.quiz.model.DraftRules;
import io.rizhi.quiz.quiz.model.QuizItem;
import io.rizhi.quiz.quiz.model.QuizSettings;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** A draft quiz from the questions of an import, in their order and under the policies of the paper. */
final class DraftFromImport implements DraftQuizzes {
    private final CreateQuiz create;

    DraftFromImport(CreateQuiz create) {
        this.create = create;
    }

    @Override
    public Mono<Void> draft(
            QuizId id, String title, List<QuestionId> questions, Map<QuestionId, PaperPolicy> policies) {
        List<QuizItem> items = questions.stream()
                .limit(DraftRules.MOST_QUESTIONS)
                .map(question -> new QuizItem(question, null, policy(policies.get(question))))
                .toList();
        return create.create(id, new QuizDraft(title, Composition.of(items), QuizSettings.usual()))
                .then();
    }

    private static @Nullable GradingPolicy policy(@Nullable PaperPolicy stated) {
        if (stated == null) {
            return null;
        }
        return stated == PaperPolicy.HALF_FOR_MISSING ? GradingPolicy.HALF_FOR_MISSING : GradingPolicy.EXACT;
    }
}
