package io.rizhi.quiz.grading.model;

import io.rizhi.quiz.bank.model.Keywords;
import io.rizhi.quiz.bank.model.Keywords.Need;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What the keywords of a question make of an answer. It only suggests; a person gives the mark.
 *
 * @param mark sum of the groups found, never above the highest; 0 when a required group is missing or a forbidden one there
 */
public record Suggestion(BigDecimal mark, List<Group> groups) {
    /** A group of words with the same meaning, and where the answer holds them. */
    public record Group(Keywords keywords, List<Span> spans) {
        public boolean isFound() {
            return !spans.isEmpty();
        }
    }

    /**
     * A piece of the answer.
     *
     * @param from first character, from 0
     * @param to the one after the last
     */
    public record Span(int from, int to) {}

    private static final int FULL_WIDTH = 0xFEE0;

    public static Suggestion of(List<Keywords> keywords, String answer, BigDecimal most) {
        String folded = folded(answer);
        List<Group> groups = keywords.stream()
                .map(group -> new Group(group, spans(group, folded)))
                .toList();
        boolean isVoid = groups.stream().anyMatch(Suggestion::isVoid);
        BigDecimal sum = groups.stream()
                .filter(group -> group.isFound() && group.keywords().need() != Need.FORBIDDEN)
                .map(group -> group.keywords().mark())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Suggestion(isVoid ? BigDecimal.ZERO : sum.min(most), groups);
    }

    private static boolean isVoid(Group group) {
        return switch (group.keywords().need()) {
            case REQUIRED -> !group.isFound();
            case FORBIDDEN -> group.isFound();
            case WELCOME -> false;
        };
    }

    private static List<Span> spans(Keywords group, String answer) {
        List<Span> spans = new ArrayList<>();
        for (String word : group.words()) {
            String sought = folded(word.strip());
            for (int at = answer.indexOf(sought); at >= 0 && !sought.isEmpty(); at = answer.indexOf(sought, at + 1)) {
                spans.add(new Span(at, at + sought.length()));
            }
        }
        spans.sort(Comparator.comparingInt(Span::from).thenComparingInt(Span::to));
        return List.copyOf(spans);
    }

    /** Character by character, so that places in it are places in the answer. */
    private static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char narrow = c >= '！' && c <= '～' ? (char) (c - FULL_WIDTH) : c;
            folded.append(Character.toLowerCase(narrow));
        }
        return folded.toString();
    }
}
