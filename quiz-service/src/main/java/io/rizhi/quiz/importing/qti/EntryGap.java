package io.rizhi.quiz.importing.qti;

import io.rizhi.quiz.bank.model.Gap;
import io.rizhi.quiz.bank.model.NumberKey;
import io.rizhi.quiz.bank.model.TextRules;
import io.rizhi.quiz.bank.model.Tolerance;
import io.rizhi.quiz.bank.model.WeightedText;
import io.rizhi.quiz.importing.gift.GiftNumber;
import io.rizhi.quiz.importing.model.ChoiceKey;
import io.rizhi.quiz.importing.model.Finding;
import io.rizhi.quiz.importing.qti.Declaration.Entry;
import io.rizhi.quiz.importing.qti.Declaration.Mapping;
import io.rizhi.quiz.importing.source.Node;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A place to type in: a number where the response is one, else a text. */
final class EntryGap {
    private final Node item;
    private final List<Finding> findings;
    private final int line;

    EntryGap(Node item, List<Finding> findings, int line) {
        this.item = item;
        this.findings = findings;
        this.line = line;
    }

    /**
     * @param mapping null when the response is not scored by one
     */
    Gap read(String response, Declaration declaration, @Nullable Mapping mapping) {
        String type = declaration.baseType();
        Mapping scored = mapping == null || mapping.most().signum() <= 0 ? null : mapping;
        return type.equals("float") || type.equals("integer")
                ? number(response, declaration, scored)
                : scored == null ? new Gap(declaration.correct()) : text(scored);
    }

    private Gap number(String response, Declaration declaration, @Nullable Mapping mapping) {
        List<NumberKey> keys = new ArrayList<>();
        if (mapping == null) {
            declaration.correct().forEach(value -> add(keys, response, value, null));
        } else {
            BigDecimal most = mapping.largest();
            mapping.entries().stream()
                    .filter(entry -> entry.value().signum() > 0)
                    .forEach(entry -> add(keys, response, entry.key(), QtiItem.share(entry.value(), most)));
        }
        return Gap.number(keys, List.of(), false);
    }

    private void add(List<NumberKey> keys, String response, String value, @Nullable BigDecimal weight) {
        Optional<Node> rule = tolerance(response);
        boolean isPart = rule.filter(node -> node.get("toleranceMode", "").equals("relative"))
                .isPresent();
        String tolerance = rule.map(node -> node.get("tolerance", "0").strip().split("\\s+")[0])
                .orElse("0");
        GiftNumber.of(value.contains("..") ? value : value + ":" + tolerance, weight, null)
                .map(key -> isPart ? relative(key) : key)
                .ifPresentOrElse(
                        keys::add,
                        () -> findings.add(Finding.error("number-unreadable", line, ChoiceKey.shorten(value))));
    }

    /** The tolerance of the rule is per cent of the number. */
    private static NumberKey relative(NumberKey key) {
        return new NumberKey(
                key.value(), key.tolerance().movePointLeft(2), Tolerance.RELATIVE, key.weight(), key.feedback());
    }

    /** The rule that compares this response, or one that does not say which. */
    private Optional<Node> tolerance(String response) {
        return item.all("equal")
                .filter(node -> node.get("toleranceMode", "").matches("absolute|relative"))
                .filter(node -> node.all("variable").findAny().isEmpty()
                        || node.all("variable")
                                .anyMatch(variable ->
                                        variable.get("identifier", "").equals(response)))
                .findFirst();
    }

    private static Gap text(Mapping mapping) {
        BigDecimal most = mapping.largest();
        List<String> alternatives = new ArrayList<>();
        List<WeightedText> partials = new ArrayList<>();
        for (Entry entry : mapping.entries()) {
            if (most.signum() > 0 && entry.value().compareTo(most) == 0) {
                alternatives.add(entry.key());
            } else if (most.signum() > 0) {
                partials.add(new WeightedText(entry.key(), QtiItem.share(entry.value(), most), null));
            }
        }
        boolean hasCase = mapping.entries().stream().allMatch(Entry::isCaseSensitive);
        TextRules rules = hasCase ? TextRules.USUAL.withCase() : null;
        return new Gap(alternatives, null, null, partials, List.of(), List.of(), false, List.of(), rules);
    }
}
