package io.rizhi.quiz.quiz;

import io.rizhi.quiz.quiz.model.DraftChanges;
import io.rizhi.quiz.quiz.model.PublishedQuiz;
import io.rizhi.quiz.quiz.model.QuizSettings;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The newest published version of a quiz, and what its draft would change of it.
 *
 * @param added questions on every paper that were not
 * @param removed questions that no longer are
 * @param reworded questions with another version in the bank
 * @param remarked questions for another mark
 * @param isReordered whether questions that stay stand in another order
 * @param isDrawnOtherwise whether parts of the paper or rules that draw are others
 * @param isRuledOtherwise whether some setting is another
 * @param gradeBy which attempt counts: best, last, first or average
 * @param opens from when it may be taken; null leaves it to the plan
 * @param closes until when it may be taken; null leaves it to the plan
 */
record UnpublishedChangesView(
        int version,
        int added,
        int removed,
        int reworded,
        int remarked,
        boolean isReordered,
        boolean isDrawnOtherwise,
        boolean isRuledOtherwise,
        String title,
        int questionCount,
        BigDecimal totalMark,
        int passPercent,
        @Nullable Integer attemptsAllowed,
        @Nullable Integer timeLimitSeconds,
        String gradeBy,
        @Nullable Instant opens,
        @Nullable Instant closes) {

    static UnpublishedChangesView of(PublishedQuiz published, DraftChanges changes) {
        QuizSettings settings = published.settings();
        return new UnpublishedChangesView(
                published.version(),
                changes.added(),
                changes.removed(),
                changes.reworded(),
                changes.remarked(),
                changes.isReordered(),
                changes.isDrawnOtherwise(),
                changes.isRuledOtherwise(),
                published.title(),
                published.questionCount(),
                published.totalMark(),
                settings.passPercent(),
                settings.attemptsAllowed(),
                settings.timeLimitSeconds(),
                settings.taking().gradeBy().code(),
                settings.window().opens(),
                settings.window().closes());
    }
}
