package io.rizhi.quiz.quiz.model;

import io.rizhi.quiz.ids.QuestionId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * How a published paper is laid out, and what its rules draw from. The pool is frozen with the version, so that what may
 * be asked never changes under people who take it.
 *
 * @param places section of each fixed question that has one
 * @param candidates by rule, ids of the questions it may draw
 * @param pool candidates of all rules
 */
public record Layout(
        List<PaperSection> sections,
        Map<QuestionId, String> places,
        List<DrawRule> rules,
        Map<String, List<QuestionId>> candidates,
        Map<QuestionId, PaperQuestion> pool) {
    public static final Layout PLAIN = new Layout(List.of(), Map.of(), List.of(), Map.of(), Map.of());

    public Layout {
        sections = List.copyOf(sections);
        places = Map.copyOf(places);
        rules = List.copyOf(rules);
        candidates = Map.copyOf(candidates);
        pool = Map.copyOf(pool);
    }

    public boolean isPlain() {
        return sections.isEmpty() && rules.isEmpty();
    }

    BigDecimal drawnMark() {
        return rules.stream()
                .map(rule -> rule.mark().multiply(BigDecimal.valueOf(rule.count())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    int drawnCount() {
        return rules.stream().mapToInt(DrawRule::count).sum();
    }
}
