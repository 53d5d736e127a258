package io.rizhi.quiz.importing.qti;

import io.rizhi.quiz.importing.source.Node;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A value that a rule itself compares a response with, as items without a key do.
 *
 * @param value two bounds have dots between
 */
record NamedValue(String response, String value, boolean isCaseSensitive) {
    private static final Set<String> COMPARISONS = Set.of("match", "equal", "stringMatch");

    static Optional<NamedValue> of(Node test) {
        if (COMPARISONS.contains(test.name())) {
            return compared(test);
        }
        return test.name().equals("and") ? between(test.elements().toList()) : Optional.empty();
    }

    private static Optional<NamedValue> compared(Node test) {
        Optional<Node> variable = test.elements("variable").findFirst();
        Optional<Node> value = test.elements("baseValue").findFirst();
        return test.elements().count() == 2 && variable.isPresent() && value.isPresent()
                ? Optional.of(new NamedValue(
                        variable.get().get("identifier", ""),
                        value.get().text().strip(),
                        test.get("caseSensitive", "true").equals("true")))
                : Optional.empty();
    }

    private static Optional<NamedValue> between(List<Node> tests) {
        Optional<NamedValue> low = bound(tests, "gte");
        Optional<NamedValue> high = bound(tests, "lte");
        boolean isRange = tests.size() == 2
                && low.isPresent()
                && high.isPresent()
                && low.get().response().equals(high.get().response());
        return isRange
                ? Optional.of(new NamedValue(
                        low.get().response(),
                        low.get().value() + ".." + high.get().value(),
                        true))
                : Optional.empty();
    }

    /** The value behind the response: one before it would be the other bound. */
    private static Optional<NamedValue> bound(List<Node> tests, String name) {
        return tests.stream()
                .filter(test -> test.name().equals(name))
                .filter(test -> test.elements()
                        .findFirst()
                        .filter(first -> first.name().equals("variable"))
                        .isPresent())
                .findFirst()
                .flatMap(NamedValue::compared);
    }
}
