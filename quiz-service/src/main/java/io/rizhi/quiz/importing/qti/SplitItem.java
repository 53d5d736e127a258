package io.rizhi.quiz.importing.qti;

import io.rizhi.quiz.bank.model.Child;
import io.rizhi.quiz.bank.model.Content;
import io.rizhi.quiz.bank.model.ContentBuilder;
import io.rizhi.quiz.bank.model.Notes;
import io.rizhi.quiz.bank.model.QuestionType;
import io.rizhi.quiz.importing.model.Finding;
import io.rizhi.quiz.importing.qti.Declaration.Mapping;
import io.rizhi.quiz.importing.source.Node;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An item that asks several things becomes a material and a question for each. The text before the first interaction and
 * after the last is the material; what stands between two belongs to the second one. Gaps in a text are one question with
 * the paragraphs they stand in.
 */
final class SplitItem {
    /** A sign of the private area marks where an interaction stood. */
    private static final String PLACE = "\uE001";

    private final Node item;
    private final Node body;
    private final BodyText texts;
    private final List<Finding> findings;
    private final int line;

    SplitItem(Node item, Node body, BodyText texts, List<Finding> findings, int line) {
        this.item = item;
        this.body = body;
        this.texts = texts;
        this.findings = findings;
        this.line = line;
    }

    /** A paragraph with gaps and another interaction leaves open which text is whose. */
    static boolean canSplit(Node part) {
        return !hasInline(part)
                || !hasBlock(part)
                || isBox(part) && part.elements().allMatch(SplitItem::canSplit);
    }

    private static boolean hasInline(Node part) {
        return part.elements().anyMatch(child -> isInline(child) || hasInline(child));
    }

    private static boolean hasBlock(Node part) {
        return part.elements().anyMatch(child -> isBlock(child) || hasBlock(child));
    }

    private static boolean isInline(Node node) {
        return QtiItem.INLINE.contains(node.name());
    }

    private static boolean isBlock(Node node) {
        return node.name().endsWith("Interaction") && !isInline(node);
    }

    /** Whether it only holds paragraphs together. */
    private static boolean isBox(Node node) {
        return Set.of("itemBody", "div", "section", "contentBody").contains(node.name())
                && node.elements().noneMatch(SplitItem::isInline);
    }

    ContentBuilder read(List<Node> interactions) {
        findings.add(
                isScoredApart(interactions)
                        ? Finding.warning("qti-item-split", line, String.valueOf(interactions.size()))
                        : Finding.error("qti-scored-together", line));
        List<List<Node>> questions = new ArrayList<>();
        List<Node> placed = placed(interactions, questions);
        String[] around = BodyText.html(body, child -> placed.contains(child) ? PLACE : null)
                .split(PLACE, -1);
        List<Child> children = new ArrayList<>();
        for (int i = 0; i < questions.size(); i++) {
            Content child = child(placed.get(i), questions.get(i), i == 0 ? "" : texts.of(around[i]));
            children.add(new Child("c" + (i + 1), child));
        }
        String title = item.get("title", "").strip();
        String common = joined(texts.of(around[0]), texts.of(around[around.length - 1]));
        return Content.of(QuestionType.COMPOSITE, common.isBlank() ? title : common)
                .mark(children.stream().map(child -> child.content().mark()).reduce(BigDecimal.ZERO, BigDecimal::add))
                .children(children);
    }

    /**
     * What is taken out of the body, one for each question: an interaction, or a paragraph with gaps.
     *
     * @param questions gets the interactions of each
     */
    private List<Node> placed(List<Node> interactions, List<List<Node>> questions) {
        List<Node> placed = new ArrayList<>();
        collect(body, placed);
        for (Node part : placed) {
            questions.add(interactions.stream()
                    .filter(each -> each == part || isInside(each, part))
                    .toList());
        }
        return placed;
    }

    private static void collect(Node part, List<Node> placed) {
        part.elements().forEach(child -> {
            if (isBlock(child) || hasInline(child) && !hasBlock(child)) {
                placed.add(child);
            } else {
                collect(child, placed);
            }
        });
    }

    private static boolean isInside(Node inner, Node outer) {
        return outer.elements().anyMatch(child -> child == inner || isInside(inner, child));
    }

    private Content child(Node part, List<Node> interactions, String before) {
        Node alone = new Node("itemBody", "", Map.of(), List.of(part), part.line());
        QtiItem reader = new QtiItem(item, alone, texts, findings, line);
        ContentBuilder builder = reader.read(interactions);
        Content read = builder.build();
        boolean keepsOrder = part.name().equals("choiceInteraction")
                && !part.get("shuffle", "false").equals("true");
        BigDecimal mark =
                interactions.stream().map(each -> mark(reader, each)).reduce(BigDecimal.ZERO, BigDecimal::add);
        return builder.stem(joined(before, read.stem()))
                .mark(mark)
                .notes(new Notes(texts.isHtml() ? "html" : null, null, null, null, List.of(), null, keepsOrder, null))
                .build();
    }

    private static String joined(String one, String other) {
        return one.isBlank() ? other : other.isBlank() ? one : one + "\n" + other;
    }

    /** What the response can earn: by its mapping, or by the value of the rule that looks at it. */
    private BigDecimal mark(QtiItem reader, Node interaction) {
        Mapping mapping = reader.declaration(interaction).mapping();
        BigDecimal most = mapping != null && reader.rules().isMapped() ? mapping.most() : value(interaction);
        BigDecimal rounded = most.setScale(2, RoundingMode.HALF_UP);
        return rounded.signum() > 0 ? rounded : BigDecimal.ONE;
    }

    private BigDecimal value(Node interaction) {
        return rules().filter(rule -> responses(rule).contains(id(interaction)))
                .flatMap(rule -> rule.all("baseValue"))
                .filter(value -> value.get("baseType", "float").matches("float|integer"))
                .flatMap(value -> Declaration.number(value.text()).stream())
                .reduce(BigDecimal.ONE, BigDecimal::max);
    }

    /** Whether no rule looks at two responses at once, other than to add up what they earn. */
    private boolean isScoredApart(List<Node> interactions) {
        Set<String> ids = interactions.stream().map(SplitItem::id).collect(Collectors.toSet());
        boolean hasTemplate = item.elements("responseProcessing")
                .anyMatch(processing -> !processing.get("template", "").isEmpty());
        return !hasTemplate
                && rules().filter(rule -> !Rules.isSum(rule)).allMatch(rule -> {
                    Set<String> looked = responses(rule);
                    looked.retainAll(ids);
                    return looked.size() <= 1;
                });
    }

    private Stream<Node> rules() {
        return item.elements("responseProcessing").flatMap(Node::elements);
    }

    private static Set<String> responses(Node rule) {
        return Stream.of("variable", "correct", "mapResponse")
                .flatMap(rule::all)
                .map(each -> each.get("identifier", ""))
                .collect(Collectors.toSet());
    }

    private static String id(Node interaction) {
        return interaction.get("responseIdentifier", "RESPONSE");
    }
}
