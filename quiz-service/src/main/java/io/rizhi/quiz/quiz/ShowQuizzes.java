package io.rizhi.quiz.quiz;

import io.rizhi.quiz.bank.FindQuestions;
import io.rizhi.quiz.bank.model.Content;
import io.rizhi.quiz.bank.model.GradingPolicy;
import io.rizhi.quiz.bank.model.Question;
import io.rizhi.quiz.ids.QuestionId;
import io.rizhi.quiz.quiz.model.Quiz;
import io.rizhi.quiz.quiz.model.QuizItem;
import io.rizhi.quiz.quiz.model.QuizSettings;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import reactor.core.publisher.Mono;

/** Puts quizzes together with the current wording of their questions. */
final class ShowQuizzes {
    private final FindQuestions questions;

    ShowQuizzes(FindQuestions questions) {
        this.questions = questions;
    }

    Mono<QuizView> show(Quiz quiz) {
        return show(List.of(quiz)).map(views -> views.get(0));
    }

    Mono<List<QuizView>> show(Collection<Quiz> quizzes) {
        List<QuestionId> ids = quizzes.stream()
                .flatMap(quiz -> quiz.items().stream())
                .map(QuizItem::questionId)
                .distinct()
                .toList();
        return questions
                .find(ids)
                .map(found -> quizzes.stream().map(quiz -> view(quiz, found)).toList());
    }

    private static QuizView view(Quiz quiz, Map<QuestionId, Question> found) {
        List<QuizItemView> items =
                quiz.items().stream().map(item -> item(item, found)).toList();
        QuizSettings settings = quiz.settings();
        return new QuizView(
                quiz.id().value(),
                quiz.title(),
                quiz.isPublished() ? "published" : "draft",
                quiz.version(),
                quiz.isPublished() ? quiz.latest().number() : null,
                quiz.hasUnpublishedChanges(),
                items,
                items.stream().map(QuizItemView::mark).reduce(BigDecimal.ZERO, BigDecimal::add),
                settings.passPercent(),
                settings.attemptsAllowed(),
                settings.timeLimitSeconds(),
                settings.graceSeconds(),
                settings.isShuffled(),
                settings.areOptionsShuffled(),
                settings.policy().code(),
                settings.review().code(),
                quiz.updatedAt());
    }

    private static QuizItemView item(QuizItem item, Map<QuestionId, Question> found) {
        Question question = found.get(item.questionId());
        GradingPolicy policy = item.policy();
        String policyCode = policy == null ? null : policy.code();
        BigDecimal own = item.mark();
        if (question == null) {
            return new QuizItemView(
                    item.questionId().value(), 0, "", "", own == null ? BigDecimal.ZERO : own, policyCode);
        }
        Content content = question.content();
        return new QuizItemView(
                question.id().value(),
                question.version(),
                content.type().code(),
                content.stem(),
                own == null ? content.mark() : own,
                policyCode);
    }
}
