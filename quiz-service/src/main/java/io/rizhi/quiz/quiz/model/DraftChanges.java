package io.rizhi.quiz.quiz.model;

import io.rizhi.quiz.bank.model.Question;
import io.rizhi.quiz.ids.QuestionId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a draft would change of what is published.
 *
 * @param added questions on every paper that were not
 * @param removed questions that no longer are
 * @param reworded questions with another version in the bank
 * @param remarked questions for another mark
 * @param isReordered whether questions that stay stand in another order
 * @param isDrawnOtherwise whether parts of the paper or rules that draw are others
 * @param isRuledOtherwise whether some setting is another
 */
public record DraftChanges(
        int added,
        int removed,
        int reworded,
        int remarked,
        boolean isReordered,
        boolean isDrawnOtherwise,
        boolean isRuledOtherwise) {

    /**
     * @param current what the bank has of the draft's questions
     */
    public static DraftChanges of(Quiz draft, Map<QuestionId, Question> current, PublishedQuiz published) {
        Map<QuestionId, PaperQuestion> before = new HashMap<>();
        published.questions().forEach(question -> before.put(question.id(), question));
        List<QuizItem> kept = draft.items().stream()
                .filter(item -> before.containsKey(item.questionId()))
                .toList();
        List<QuestionId> order = kept.stream().map(QuizItem::questionId).toList();
        List<QuestionId> earlier = new ArrayList<>(
                published.questions().stream().map(PaperQuestion::id).toList());
        int removed = (int) earlier.stream().filter(id -> !order.contains(id)).count();
        earlier.retainAll(order);
        return new DraftChanges(
                draft.items().size() - kept.size(),
                removed,
                (int) kept.stream()
                        .filter(item -> isReworded(current.get(item.questionId()), before.get(item.questionId())))
                        .count(),
                (int) kept.stream()
                        .filter(item -> isRemarked(item, current.get(item.questionId()), before.get(item.questionId())))
                        .count(),
                !order.equals(earlier),
                isDrawnOtherwise(draft, published),
                !draft.settings().equals(published.settings()));
    }

    private static boolean isReworded(@Nullable Question now, @Nullable PaperQuestion before) {
        return now != null && before != null && now.version() != before.version();
    }

    private static boolean isRemarked(QuizItem item, @Nullable Question now, @Nullable PaperQuestion before) {
        if (now == null || before == null) {
            return false;
        }
        BigDecimal own = now.content().isMarked() ? item.mark() : null;
        return Objects.requireNonNullElse(own, now.content().mark()).compareTo(before.mark()) != 0;
    }

    private static boolean isDrawnOtherwise(Quiz draft, PublishedQuiz published) {
        Map<QuestionId, String> places = new HashMap<>();
        draft.items().forEach(item -> {
            String section = item.section();
            if (section != null && published.question(item.questionId()).isPresent()) {
                places.put(item.questionId(), section);
            }
        });
        Map<QuestionId, String> before = new HashMap<>(published.layout().places());
        before.keySet()
                .retainAll(draft.items().stream().map(QuizItem::questionId).toList());
        return !places.equals(before)
                || !draft.composition().sections().equals(published.layout().sections())
                || !draft.composition().rules().equals(published.layout().rules());
    }
}
