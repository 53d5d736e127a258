package io.rizhi.quiz.quiz.model;

import java.util.List;

/**
 * What a paper is made of: parts, questions that are always there, and rules that draw the rest. In each part the fixed
 * questions come first.
 */
public record Composition(List<PaperSection> sections, List<QuizItem> items, List<DrawRule> rules) {
    public Composition {
        sections = List.copyOf(sections);
        items = List.copyOf(items);
        rules = List.copyOf(rules);
    }

    /** A paper without parts and rules. */
    public static Composition of(List<QuizItem> items) {
        return new Composition(List.of(), items, List.of());
    }

    public boolean isEmpty() {
        return items.isEmpty() && rules.isEmpty();
    }

    /** How many questions a paper has. */
    public int size() {
        return items.size() + rules.stream().mapToInt(DrawRule::count).sum();
    }
}
