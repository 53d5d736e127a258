package io.rizhi.quiz.quiz;

import io.rizhi.quiz.bank.FindQuestions;
import io.rizhi.quiz.bank.PlainLine;
import io.rizhi.quiz.bank.QuestionPool;
import io.rizhi.quiz.bank.model.Content;
import io.rizhi.quiz.bank.model.GradingPolicy;
import io.rizhi.quiz.bank.model.Question;
import io.rizhi.quiz.ids.QuestionId;
import io.rizhi.quiz.quiz.model.DrawRule;
import io.rizhi.quiz.quiz.model.Quiz;
import io.rizhi.quiz.quiz.model.QuizItem;
import io.rizhi.quiz.quiz.model.QuizSettings;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Puts quizzes together with the current wording of their questions. */
final class ShowQuizzes {
    private static final int MOST_COUNTED = 2_000;

    private final FindQuestions questions;
    private final QuestionPool pool;

    ShowQuizzes(FindQuestions questions, QuestionPool pool) {
        this.questions = questions;
        this.pool = pool;
    }

    /** One quiz, with what the bank has for each of its rules. */
    Mono<QuizView> show(Quiz quiz) {
        return Flux.fromIterable(quiz.composition().rules())
                .concatMap(rule -> pool.matching(rule.match(), MOST_COUNTED)
                        .count()
                        .map(count -> Map.entry(rule.id(), count.intValue())))
                .collectMap(Map.Entry::getKey, Map.Entry::getValue)
                .flatMap(available -> show(List.of(quiz), available))
                .map(views -> views.get(0));
    }

    Mono<List<QuizView>> show(Collection<Quiz> quizzes) {
        return show(quizzes, Map.of());
    }

    private Mono<List<QuizView>> show(Collection<Quiz> quizzes, Map<String, Integer> available) {
        List<QuestionId> ids = quizzes.stream()
                .flatMap(quiz -> quiz.items().stream())
                .map(QuizItem::questionId)
                .distinct()
                .toList();
        return questions
                .find(ids)
                .map(found -> quizzes.stream()
                        .map(quiz -> view(quiz, found, available))
                        .toList());
    }

    private static QuizView view(Quiz quiz, Map<QuestionId, Question> found, Map<String, Integer> available) {
        List<DrawRule> rules = quiz.composition().rules();
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
                items.stream().map(QuizItemView::mark).reduce(drawnMark(rules), BigDecimal::add),
                settings.passPercent(),
                settings.attemptsAllowed(),
                settings.timeLimitSeconds(),
                settings.graceSeconds(),
                settings.isShuffled(),
                settings.areOptionsShuffled(),
                settings.policy().code(),
                settings.review().code(),
                quiz.updatedAt(),
                quiz.composition().sections().stream().map(PaperSectionView::of).toList(),
                rules.stream()
                        .map(rule -> DrawRuleView.of(rule, available.get(rule.id())))
                        .toList(),
                quiz.composition().size(),
                settings.taking().firstDelaySeconds(),
                settings.taking().laterDelaySeconds(),
                ReviewOptionsView.of(settings.taking().review()),
                settings.taking().gradeBy().code(),
                settings.taking().mode().code(),
                settings.taking().expiry().code(),
                settings.taking().handInSeconds(),
                settings.window().opens(),
                settings.window().closes(),
                settings.hasNegativeMarks());
    }

    private static BigDecimal drawnMark(List<DrawRule> rules) {
        return rules.stream()
                .map(rule -> rule.mark().multiply(BigDecimal.valueOf(rule.count())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static QuizItemView item(QuizItem item, Map<QuestionId, Question> found) {
        Question question = found.get(item.questionId());
        GradingPolicy policy = item.policy();
        String policyCode = policy == null ? null : policy.code();
        BigDecimal own = item.mark();
        if (question == null) {
            return new QuizItemView(
                    item.questionId().value(),
                    0,
                    "",
                    "",
                    own == null ? BigDecimal.ZERO : own,
                    policyCode,
                    item.section());
        }
        Content content = question.content();
        return new QuizItemView(
                question.id().value(),
                question.version(),
                content.type().code(),
                PlainLine.stem(content),
                own == null ? content.mark() : own,
                policyCode,
                item.section());
    }
}
