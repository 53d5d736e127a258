package io.rizhi.quiz.bank.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which questions of the bank a rule may draw; null and empty admit any.
 *
 * @param category path with slashes, such as 安全/用电
 * @param withChildren whether categories below it count too
 * @param tags all of these
 */
public record QuestionMatch(
        @Nullable String category,
        boolean withChildren,
        List<String> tags,
        @Nullable QuestionType type,
        @Nullable String difficulty) {
    public QuestionMatch {
        tags = List.copyOf(tags);
        category = category == null || category.isBlank() ? null : category.strip();
        difficulty = difficulty == null || difficulty.isBlank() ? null : difficulty.strip();
    }

    /** Whether it may be drawn. What earns no mark never is. */
    public boolean admits(Content content) {
        return content.isMarked()
                && (type == null || content.type() == type)
                && (difficulty == null || difficulty.equals(content.difficulty()))
                && content.tags().containsAll(tags)
                && isWithin(content.notes().category());
    }

    private boolean isWithin(@Nullable String path) {
        if (category == null) {
            return true;
        }
        return path != null && (path.equals(category) || withChildren && path.startsWith(category + "/"));
    }
}
