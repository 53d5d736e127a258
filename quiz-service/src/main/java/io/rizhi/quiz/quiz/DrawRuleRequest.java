package io.rizhi.quiz.quiz;

import io.rizhi.quiz.bank.model.QuestionMatch;
import io.rizhi.quiz.bank.model.QuestionType;
import io.rizhi.quiz.quiz.model.DrawRule;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule that draws questions from the bank.
 *
 * @param id chosen by the client, unique in the draft
 * @param section id of the part the questions stand in; null when the paper has none
 * @param category path with slashes; null for any
 * @param withChildren whether categories below it count too
 * @param tags all of these; empty for any
 * @param type code of a question type; null for any
 * @param difficulty null for any
 * @param count how many questions
 * @param mark of each
 */
record DrawRuleRequest(
        @NotNull @Pattern(regexp = "[A-Za-z0-9_-]{1,64}") String id,
        @Nullable @Pattern(regexp = "[A-Za-z0-9_-]{1,64}") String section,
        @Nullable @Size(max = 300) String category,
        boolean withChildren,
        @NotNull @Size(max = 20) List<@NotNull @Size(max = 100) String> tags,
        @Nullable String type,
        @Nullable @Size(max = 50) String difficulty,
        int count,
        @NotNull BigDecimal mark) {

    /**
     * @param place among the rules of the draft, from 0
     */
    DrawRule toRule(int place) {
        QuestionType known = type == null ? null : QuizProblems.type(type, place);
        return new DrawRule(
                id, section, new QuestionMatch(category, withChildren, tags, known, difficulty), count, mark);
    }
}
