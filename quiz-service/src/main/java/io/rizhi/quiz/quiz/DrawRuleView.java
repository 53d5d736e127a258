package io.rizhi.quiz.quiz;

import io.rizhi.quiz.bank.model.QuestionMatch;
import io.rizhi.quiz.bank.model.QuestionType;
import io.rizhi.quiz.quiz.model.DrawRule;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule that draws questions from the bank.
 *
 * @param section id of the part the questions stand in; null when the paper has none
 * @param category path with slashes; null for any
 * @param withChildren whether categories below it count too
 * @param tags all of these; empty for any
 * @param type code of a question type; null for any
 * @param difficulty null for any
 * @param mark of each
 * @param available how many questions of the bank match now; null in lists
 */
record DrawRuleView(
        String id,
        @Nullable String section,
        @Nullable String category,
        boolean withChildren,
        List<String> tags,
        @Nullable String type,
        @Nullable String difficulty,
        int count,
        BigDecimal mark,
        @Nullable Integer available) {
    static DrawRuleView of(DrawRule rule, @Nullable Integer available) {
        QuestionMatch match = rule.match();
        QuestionType type = match.type();
        return new DrawRuleView(
                rule.id(),
                rule.section(),
                match.category(),
                match.withChildren(),
                match.tags(),
                type == null ? null : type.code(),
                match.difficulty(),
                rule.count(),
                rule.mark(),
                available);
    }
}
