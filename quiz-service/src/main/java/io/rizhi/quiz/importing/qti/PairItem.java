package io.rizhi.quiz.importing.qti;

import io.rizhi.quiz.bank.model.Content;
import io.rizhi.quiz.bank.model.ContentBuilder;
import io.rizhi.quiz.bank.model.Option;
import io.rizhi.quiz.bank.model.Prompt;
import io.rizhi.quiz.bank.model.QuestionType;
import io.rizhi.quiz.importing.model.ChoiceKey;
import io.rizhi.quiz.importing.model.Finding;
import io.rizhi.quiz.importing.source.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Two sides to pair. A question has one partner for each row; an item that wants more of them is told. */
final class PairItem {
    private final Node interaction;
    private final BodyText texts;
    private final List<Finding> findings;
    private final int line;
    private final Map<String, String> pairs = new HashMap<>();
    private final Set<String> crowded = new LinkedHashSet<>();

    PairItem(Node interaction, BodyText texts, List<Finding> findings, int line) {
        this.interaction = interaction;
        this.texts = texts;
        this.findings = findings;
        this.line = line;
    }

    ContentBuilder read(String stem, List<String> key) {
        key.stream().distinct().forEach(this::take);
        List<Node> sets = interaction.elements("simpleMatchSet").toList();
        boolean hasSides = sets.size() == 2;
        List<Node> left = hasSides ? choices(sets.get(0)) : ends(true);
        List<Node> right = hasSides ? choices(sets.get(1)) : ends(false);
        noteCrowded(left);
        List<Option> options = right.stream()
                .map(node -> Option.item(id(node), texts.of(node)))
                .toList();
        List<Prompt> prompts = new ArrayList<>();
        left.forEach(node -> prompts.add(
                new Prompt("p" + (prompts.size() + 1), texts.of(node), pairs.getOrDefault(id(node), ""), null)));
        return Content.of(QuestionType.MATCHING, stem).options(options).prompts(prompts);
    }

    private void take(String pair) {
        String[] ends = pair.split("\\s+");
        if (ends.length != 2) {
            findings.add(Finding.error("key-unreadable", line, ChoiceKey.shorten(pair)));
        } else if (pairs.putIfAbsent(ends[0], ends[1]) != null) {
            crowded.add(ends[0]);
        }
    }

    private void noteCrowded(List<Node> left) {
        if (!crowded.isEmpty()) {
            String rows = left.stream()
                    .filter(node -> crowded.contains(id(node)))
                    .map(texts::of)
                    .collect(Collectors.joining("; "));
            findings.add(Finding.error("qti-rows-with-several", line, ChoiceKey.shorten(rows)));
        }
    }

    private List<Node> ends(boolean isFirst) {
        return choices(interaction).stream()
                .filter(node -> pairs.containsKey(id(node)) == isFirst)
                .toList();
    }

    private static List<Node> choices(Node side) {
        return side.elements("simpleAssociableChoice").toList();
    }

    private static String id(Node node) {
        return node.get("identifier", "");
    }
}
