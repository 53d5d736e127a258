package io.rizhi.quiz.quiz;

import io.rizhi.kit.problem.FieldError;
import io.rizhi.kit.problem.KitProblems;
import io.rizhi.quiz.quiz.model.QuizStatus;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which quizzes a list shows; null admits any.
 *
 * @param text words that the title contains
 */
record QuizFilter(@Nullable String text, @Nullable QuizStatus status) {
    static final QuizFilter ANY = new QuizFilter(null, null);
    private static final int LONGEST = 200;

    /** As it stands in an address: what is blank asks for nothing, a word that does not exist is a 400. */
    static QuizFilter of(@Nullable String text, @Nullable String status) {
        if (text != null && text.length() > LONGEST) {
            throw refused("q", "text-too-long");
        }
        return new QuizFilter(
                text == null || text.isBlank() ? null : text,
                status == null || status.isBlank()
                        ? null
                        : QuizStatus.ofCode(status).orElseThrow(() -> refused("status", "unknown-state")));
    }

    private static RuntimeException refused(String name, String code) {
        return KitProblems.INVALID_REQUEST.exception(List.of(FieldError.of("#" + name, code)));
    }
}
