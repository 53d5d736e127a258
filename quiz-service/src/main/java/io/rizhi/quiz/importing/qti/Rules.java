package io.rizhi.quiz.importing.qti;

import io.rizhi.quiz.importing.qti.Declaration.Entry;
import io.rizhi.quiz.importing.qti.Declaration.Mapping;
import io.rizhi.quiz.importing.source.Node;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the rules of an item say about marks. They are plain when each response earns what its key or its mapping says and
 * the mark is the sum; whatever else they say is not kept.
 */
final class Rules {
    private static final Set<String> SUMS = Set.of("setOutcomeValue", "sum", "mapResponse", "variable");
    private static final Set<String> COMPARISONS = Set.of("match", "equal", "stringMatch");

    private final Node item;
    private final Map<String, Declaration> declarations;
    private final Set<String> words;
    private final Map<String, Mapping> named = new HashMap<>();
    private final Map<String, BigDecimal> worth = new HashMap<>();
    private final boolean arePlain;

    Rules(Node item, Map<String, Declaration> declarations) {
        this.item = item;
        this.declarations = declarations;
        this.words = item.elements("outcomeDeclaration")
                .filter(outcome -> outcome.get("baseType", "").equals("identifier"))
                .map(outcome -> outcome.get("identifier", ""))
                .collect(Collectors.toSet());
        item.elements("responseProcessing")
                .flatMap(node -> node.all("responseCondition"))
                .forEach(this::takeNamed);
        List<Boolean> taken = item.elements("responseProcessing")
                .flatMap(Node::elements)
                .map(this::take)
                .toList();
        this.arePlain = !taken.contains(false) && hasKnownTemplate();
        if (isMapped() && worth.isEmpty()) {
            declarations.keySet().forEach(id -> most(id).ifPresent(most -> worth.put(id, most)));
        }
    }

    private boolean hasKnownTemplate() {
        return item.elements("responseProcessing")
                .map(processing -> processing.get("template", ""))
                .allMatch(template -> template.isEmpty() || template.matches(".*(?:match|map_response).*"));
    }

    boolean arePlain() {
        return arePlain;
    }

    /** Whether values earn what the mapping says: by the template of that name, or by an element of it. */
    boolean isMapped() {
        return item.elements("responseProcessing")
                .anyMatch(node -> node.get("template", "").contains("map_response")
                        || node.get("template", "").contains("CC2_map")
                        || node.all("mapResponse").findAny().isPresent());
    }

    /** What the values earn that rules name for a response without a key of its own. */
    Optional<Mapping> named(String response) {
        return Optional.ofNullable(named.get(response));
    }

    private void takeNamed(Node condition) {
        condition
                .elements()
                .filter(branch -> branch.name().matches("responseIf|responseElseIf"))
                .forEach(branch -> branch.elements()
                        .findFirst()
                        .flatMap(NamedValue::of)
                        .filter(value -> declarations
                                .getOrDefault(value.response(), Declaration.NONE)
                                .isOpen())
                        .ifPresent(value -> earned(branch)
                                .filter(most -> most.signum() > 0)
                                .ifPresent(most -> addNamed(value, most))));
    }

    private void addNamed(NamedValue value, BigDecimal most) {
        List<Entry> entries =
                new ArrayList<>(named(value.response()).map(Mapping::entries).orElse(List.of()));
        entries.add(new Entry(value.value(), most, value.isCaseSensitive()));
        named.put(value.response(), new Mapping(entries, BigDecimal.ZERO, null, null, true));
    }

    /** What the response can earn, where that is said. */
    Optional<BigDecimal> worth(String response) {
        return Optional.ofNullable(worth.get(response)).filter(most -> most.signum() > 0);
    }

    /** What all responses can earn, where that is said of each of them. */
    Optional<BigDecimal> worth(List<String> responses) {
        BigDecimal sum = BigDecimal.ZERO;
        for (String response : responses) {
            Optional<BigDecimal> one = worth(response);
            if (one.isEmpty()) {
                return one;
            }
            sum = sum.add(one.get());
        }
        return Optional.of(sum).filter(all -> all.signum() > 0);
    }

    /** Whether the rules only add up what mappings give. */
    static boolean isSum(Node node) {
        return node.elements().allMatch(child -> SUMS.contains(child.name()) && isSum(child));
    }

    private boolean take(Node rule) {
        if (rule.name().equals("setOutcomeValue")) {
            return isSaid(rule) || rule.elements().allMatch(this::takeSum);
        }
        List<Node> sets = rule.all("setOutcomeValue").toList();
        if (!sets.isEmpty() && sets.stream().allMatch(this::isSaid)) {
            return true;
        }
        return rule.name().equals("responseCondition")
                && takeCondition(rule.elements().toList());
    }

    /** Whether it only chooses what is said to the person. */
    private boolean isSaid(Node set) {
        return words.contains(set.get("identifier", ""));
    }

    private boolean takeSum(Node part) {
        return switch (part.name()) {
            case "sum" -> part.elements().allMatch(this::takeSum);
            case "variable" -> true;
            case "mapResponse" -> noteWorth(part.get("identifier", ""), most(part.get("identifier", "")));
            case "baseValue" ->
                Declaration.number(part.text())
                        .filter(value -> value.signum() == 0)
                        .isPresent();
            default -> false;
        };
    }

    private boolean takeCondition(List<Node> branches) {
        Node test = branches.get(0).elements().findFirst().orElse(branches.get(0));
        Optional<Mapping> values = NamedValue.of(test).flatMap(value -> named(value.response()));
        String response = test.all("variable")
                .findFirst()
                .map(variable -> variable.get("identifier", ""))
                .orElse("");
        boolean isNamed = values.isPresent() && isEven(test.get("tolerance", "0"));
        boolean isKey = isNamed
                || COMPARISONS.contains(test.name())
                        && test.elements("correct")
                                .allMatch(key -> key.get("identifier", "").equals(response))
                        && test.elements("correct").count() == 1
                        && test.elements("variable").count() == 1
                        && isEven(test.get("tolerance", "0"));
        boolean isEmpty = test.name().equals("isNull");
        boolean isGiven =
                test.name().equals("not") && test.elements("isNull").findAny().isPresent();
        boolean isKnown = isKey || isEmpty || isGiven;
        if (!isKnown || branches.size() > 1 && !isElse(branches.get(1))) {
            if (isKey) {
                boolean unused =
                        noteWorth(response, values.map(Mapping::largest).or(() -> earned(branches.get(0))));
            }
            return false;
        }
        Optional<BigDecimal> then = earned(branches.get(0));
        Optional<BigDecimal> otherwise = branches.size() > 1 ? earned(branches.get(1)) : Optional.of(BigDecimal.ZERO);
        Optional<BigDecimal> none = isEmpty ? then : otherwise;
        boolean isFirst = noteWorth(response, isEmpty ? otherwise : then);
        return isFirst && none.filter(value -> value.signum() == 0).isPresent();
    }

    /** A tolerance that is the same on both sides. */
    private static boolean isEven(String tolerance) {
        return List.of(tolerance.strip().split("\\s+")).stream().distinct().count() == 1;
    }

    private static boolean isElse(Node branch) {
        return branch.name().equals("responseElse");
    }

    /** What a branch gives; empty when its settings do not agree or cannot be read. */
    private Optional<BigDecimal> earned(Node branch) {
        List<Optional<BigDecimal>> values = branch.elements("setOutcomeValue")
                .filter(set -> !isSaid(set))
                .map(set -> set.elements().findFirst().flatMap(this::value))
                .distinct()
                .toList();
        boolean hasInner = branch.elements("responseCondition").findAny().isPresent();
        return values.isEmpty() && !hasInner
                ? Optional.of(BigDecimal.ZERO)
                : values.size() == 1 && !hasInner ? values.get(0) : Optional.empty();
    }

    private Optional<BigDecimal> value(Node expression) {
        return switch (expression.name()) {
            case "baseValue" -> Declaration.number(expression.text()).map(BigDecimal::stripTrailingZeros);
            case "variable" -> Optional.of(BigDecimal.ZERO);
            case "mapResponse" -> most(expression.get("identifier", ""));
            case "sum" ->
                expression
                        .elements()
                        .map(this::value)
                        .reduce((one, other) -> one.flatMap(a -> other.map(a::add)))
                        .orElse(Optional.empty());
            default -> Optional.empty();
        };
    }

    private Optional<BigDecimal> most(String response) {
        Mapping mapping = declarations.getOrDefault(response, Declaration.NONE).mapping();
        return Optional.ofNullable(mapping).map(Mapping::most).map(BigDecimal::stripTrailingZeros);
    }

    /** Whether it is known and the first that is said of the response: each earns once. */
    private boolean noteWorth(String response, Optional<BigDecimal> most) {
        return most.isPresent() && worth.putIfAbsent(response, most.get()) == null;
    }
}
