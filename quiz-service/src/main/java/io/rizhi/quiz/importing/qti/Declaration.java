package io.rizhi.quiz.importing.qti;

import io.rizhi.quiz.importing.source.Node;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a response may be and which one is right.
 *
 * @param correct values in order; without a key of its own, those that the mapping gives most for
 * @param mapping null when there is none
 */
record Declaration(
        String baseType, List<String> correct, @Nullable Mapping mapping) {
    static final Declaration NONE = new Declaration("identifier", List.of(), null);

    /** One value and what it earns. */
    record Entry(String key, BigDecimal value, boolean isCaseSensitive) {}

    /** Values and what they earn; bounds are null when they are not stated. */
    record Mapping(
            List<Entry> entries,
            BigDecimal otherwise,
            @Nullable BigDecimal lower,
            @Nullable BigDecimal upper,
            boolean isOfOne) {

        /** The most that can be earned: by one value, or by all of them. */
        BigDecimal most() {
            BigDecimal sum = entries.stream()
                    .map(Entry::value)
                    .filter(value -> value.signum() > 0)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            return upper != null && upper.signum() > 0 ? upper : isOfOne ? largest() : sum;
        }

        /** The most that one value earns. */
        BigDecimal largest() {
            return entries.stream().map(Entry::value).reduce(BigDecimal.ZERO, BigDecimal::max);
        }

        Optional<BigDecimal> valueOf(String key) {
            return entries.stream()
                    .filter(entry -> entry.key().equals(key))
                    .map(Entry::value)
                    .findFirst();
        }

        /** Whether some value takes away. */
        boolean takesAway() {
            return otherwise.signum() < 0
                    || entries.stream().anyMatch(entry -> entry.value().signum() < 0);
        }

        /** Values that are right when no key names them. */
        private List<String> best() {
            BigDecimal least = isOfOne ? largest() : BigDecimal.ZERO;
            return entries.stream()
                    .filter(entry -> entry.value().signum() > 0 && entry.value().compareTo(least) >= 0)
                    .map(Entry::key)
                    .toList();
        }
    }

    static Declaration of(Node declaration) {
        List<String> correct = declaration
                .first("correctResponse")
                .map(node -> node.elements("value")
                        .map(value -> value.text().strip())
                        .toList())
                .orElse(List.of());
        boolean isOfOne = declaration.get("cardinality", "single").equals("single");
        Mapping mapping =
                declaration.first("mapping").map(node -> mapping(node, isOfOne)).orElse(null);
        return new Declaration(
                declaration.get("baseType", "identifier"),
                correct.isEmpty() && mapping != null ? mapping.best() : correct,
                mapping);
    }

    private static Mapping mapping(Node mapping, boolean isOfOne) {
        List<Entry> entries = new ArrayList<>();
        mapping.elements("mapEntry")
                .forEach(entry -> number(entry.get("mappedValue", ""))
                        .ifPresent(value -> entries.add(new Entry(
                                entry.get("mapKey", "").strip(),
                                value,
                                entry.get("caseSensitive", "true").equals("true")))));
        return new Mapping(
                entries,
                number(mapping.get("defaultValue", "0")).orElse(BigDecimal.ZERO),
                number(mapping.get("lowerBound", "")).orElse(null),
                number(mapping.get("upperBound", "")).orElse(null),
                isOfOne);
    }

    /** With what the rules name as right; they are no mapping of its own. */
    Declaration withKey(Mapping named) {
        return new Declaration(baseType, named.best(), mapping);
    }

    /** Whether it says nothing of what is right. */
    boolean isOpen() {
        return correct.isEmpty() && mapping == null;
    }

    static Optional<BigDecimal> number(String text) {
        return text.strip().matches("-?\\d{1,20}(?:\\.\\d{1,20})?")
                ? Optional.of(new BigDecimal(text.strip()))
                : Optional.empty();
    }
}
