package io.rizhi.quiz.importing.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Answers of an ordering: the letters of its options in the right order, BADC or B、A、D、C. */
public final class OrderKey {
    private OrderKey() {}

    /** The options in that order; empty when the answer does not name each of them once. */
    public static Optional<List<String>> read(String answer, List<String> options) {
        String letters = Fold.of(answer).toUpperCase(Locale.ROOT).replaceAll("[^A-Z]", "");
        List<Integer> places =
                letters.chars().mapToObj(letter -> letter - 'A').distinct().toList();
        boolean isWhole = places.size() == options.size()
                && letters.length() == options.size()
                && places.stream().allMatch(place -> place < options.size());
        return isWhole ? Optional.of(places.stream().map(options::get).toList()) : Optional.empty();
    }
}
