package io.rizhi.quiz.importing.qti;

import io.rizhi.quiz.bank.model.Content;
import io.rizhi.quiz.bank.model.ContentBuilder;
import io.rizhi.quiz.bank.model.Gap;
import io.rizhi.quiz.bank.model.GapKind;
import io.rizhi.quiz.bank.model.GapPlaces;
import io.rizhi.quiz.bank.model.GradingPolicy;
import io.rizhi.quiz.bank.model.NumberKey;
import io.rizhi.quiz.bank.model.Option;
import io.rizhi.quiz.bank.model.Prompt;
import io.rizhi.quiz.bank.model.QuestionType;
import io.rizhi.quiz.bank.model.Scoring;
import io.rizhi.quiz.bank.model.TextRules;
import io.rizhi.quiz.bank.model.WeightedText;
import io.rizhi.quiz.importing.gift.GiftNumber;
import io.rizhi.quiz.importing.model.ChoiceKey;
import io.rizhi.quiz.importing.model.Finding;
import io.rizhi.quiz.importing.model.TruthKey;
import io.rizhi.quiz.importing.qti.Declaration.Entry;
import io.rizhi.quiz.importing.qti.Declaration.Mapping;
import io.rizhi.quiz.importing.source.Node;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The interactions of one item to one question. */
final class QtiItem {
    static final Set<String> INLINE = Set.of("textEntryInteraction", "inlineChoiceInteraction");
    private static final int SHARE_DIGITS = 10;

    private final Node item;
    private final Node body;
    private final BodyText texts;
    private final Map<String, Declaration> declarations = new HashMap<>();
    private final List<Finding> findings;
    private final int line;

    QtiItem(Node item, Node body, BodyText texts, List<Finding> findings, int line) {
        this.item = item;
        this.body = body;
        this.texts = texts;
        this.findings = findings;
        this.line = line;
        item.elements("responseDeclaration")
                .forEach(node -> declarations.put(node.get("identifier", ""), Declaration.of(node)));
    }

    ContentBuilder read(List<Node> interactions) {
        boolean isInline =
                !interactions.isEmpty() && interactions.stream().allMatch(each -> INLINE.contains(each.name()));
        if (interactions.isEmpty()) {
            return Content.of(QuestionType.DESCRIPTION, stem(null));
        }
        if (isInline) {
            return inline(interactions);
        }
        Node interaction = interactions.get(0);
        if (interactions.size() > 1) {
            return SplitItem.canSplit(interactions)
                    ? new SplitItem(item, body, texts, findings, line).read(interactions)
                    : unsupported(names(interactions));
        }
        return switch (interaction.name()) {
            case "choiceInteraction" -> choice(interaction);
            case "hottextInteraction" -> hottext(interaction);
            case "orderInteraction" -> ordering(interaction);
            case "matchInteraction", "associateInteraction" -> matching(interaction);
            case "gapMatchInteraction" -> gapMatch(interaction);
            case "extendedTextInteraction" ->
                Content.of(QuestionType.SHORT_ANSWER, stem(interaction)).guidance(guidance());
            default -> unsupported(interaction.name());
        };
    }

    private static String names(List<Node> interactions) {
        return interactions.stream().map(Node::name).distinct().collect(Collectors.joining(" + "));
    }

    private ContentBuilder unsupported(String name) {
        findings.add(Finding.error("type-not-supported-named", line, ChoiceKey.shorten(name)));
        return Content.of(QuestionType.SHORT_ANSWER, stem(null));
    }

    Declaration declaration(Node interaction) {
        return declarations.getOrDefault(interaction.get("responseIdentifier", "RESPONSE"), Declaration.NONE);
    }

    private @Nullable String guidance() {
        String text = item.all("rubricBlock")
                .filter(block -> block.get("view", "").contains("scorer"))
                .map(texts::of)
                .reduce((one, other) -> one + "\n" + other)
                .orElse("");
        return text.isBlank() ? null : text;
    }

    /** The body around the interaction, and the prompt in it. */
    private String stem(@Nullable Node interaction) {
        String prompt = interaction == null
                ? ""
                : interaction
                        .first("prompt")
                        .map(node -> "<p>" + BodyText.html(node, child -> null) + "</p>")
                        .orElse("");
        return texts.of(BodyText.html(body, child -> child == interaction ? prompt : null));
    }

    private ContentBuilder choice(Node interaction) {
        Declaration declaration = declaration(interaction);
        boolean isSingle = interaction.get("maxChoices", "1").equals("1");
        Mapping mapping = declaration.mapping();
        boolean isMapped = mapping != null && isMapped() && mapping.most().signum() > 0;
        List<Option> options = new ArrayList<>();
        interaction.elements("simpleChoice").forEach(choice -> {
            String id = choice.get("identifier", "");
            options.add(new Option(
                    "o" + (options.size() + 1),
                    texts.of(choice),
                    declaration.correct().contains(id),
                    isMapped && mapping != null ? weight(mapping, id) : null,
                    choice.first("feedbackInline")
                            .map(texts::of)
                            .filter(text -> !text.isBlank())
                            .orElse(null),
                    choice.get("fixed", "false").equals("true")));
        });
        if (isSingle && isTruth(options)) {
            Boolean isTrue = options.stream()
                    .filter(Option::isCorrect)
                    .findFirst()
                    .map(option -> TruthKey.word(option.text()))
                    .orElse(null);
            return Content.of(QuestionType.TRUE_FALSE, stem(interaction)).isTrue(isTrue);
        }
        return Content.of(isSingle ? QuestionType.SINGLE : QuestionType.MULTIPLE, stem(interaction))
                .options(options)
                .scoring(isSingle ? null : scoring(isMapped ? mapping : null));
    }

    /** Words of a text to choose from; they stay in the text. */
    private ContentBuilder hottext(Node interaction) {
        List<String> correct = declaration(interaction).correct();
        boolean isSingle = interaction.get("maxChoices", "1").equals("1");
        List<Option> options = new ArrayList<>();
        interaction
                .all("hottext")
                .forEach(word -> options.add(new Option(
                        "o" + (options.size() + 1), texts.of(word), correct.contains(word.get("identifier", "")))));
        String inner = BodyText.html(
                interaction,
                child -> child.name().equals("prompt")
                        ? "<p>" + BodyText.html(child, any -> null) + "</p>"
                        : child.name().equals("hottext") ? BodyText.html(child, any -> null) : null);
        String stem = texts.of(BodyText.html(body, child -> child == interaction ? inner : null));
        return Content.of(isSingle ? QuestionType.SINGLE : QuestionType.MULTIPLE, stem)
                .options(options)
                .scoring(isSingle ? null : Scoring.choices(GradingPolicy.EXACT));
    }

    private static boolean isTruth(List<Option> options) {
        List<Boolean> words = options.stream()
                .map(option -> TruthKey.word(option.text()))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return options.size() == 2 && words.size() == 2;
    }

    /** Whether values earn what the mapping says: by the template of that name, or by an element of it. */
    boolean isMapped() {
        return item.elements("responseProcessing")
                .anyMatch(node -> node.get("template", "").contains("map_response")
                        || node.get("template", "").contains("CC2_map")
                        || node.all("mapResponse").findAny().isPresent());
    }

    private static Scoring scoring(@Nullable Mapping mapping) {
        if (mapping == null) {
            return Scoring.choices(GradingPolicy.EXACT);
        }
        BigDecimal lower = mapping.lower();
        return new Scoring(
                GradingPolicy.MAPPING,
                null,
                null,
                mapping.otherwise().signum() == 0 ? null : share(mapping.otherwise(), mapping.most()),
                lower == null || lower.signum() <= 0 ? null : share(lower, mapping.most()),
                null,
                false,
                false,
                null);
    }

    private static @Nullable BigDecimal weight(Mapping mapping, String id) {
        return mapping.entries().stream()
                .filter(entry -> entry.key().equals(id))
                .findFirst()
                .map(entry -> share(entry.value(), mapping.most()))
                .orElse(null);
    }

    private static BigDecimal share(BigDecimal value, BigDecimal most) {
        return value.divide(most, SHARE_DIGITS, RoundingMode.HALF_UP).stripTrailingZeros();
    }

    private ContentBuilder ordering(Node interaction) {
        Map<String, String> byId = new HashMap<>();
        interaction.elements("simpleChoice").forEach(node -> byId.put(node.get("identifier", ""), texts.of(node)));
        List<String> order = declaration(interaction).correct();
        boolean isWhole = order.size() == byId.size() && byId.keySet().containsAll(order);
        if (!isWhole) {
            findings.add(Finding.error("key-unreadable", line, ChoiceKey.shorten(String.join(" ", order))));
        }
        List<Option> options = new ArrayList<>();
        (isWhole ? order : List.copyOf(byId.keySet()))
                .forEach(id -> options.add(Option.item("o" + (options.size() + 1), byId.getOrDefault(id, ""))));
        return Content.of(QuestionType.ORDERING, stem(interaction)).options(options);
    }

    private ContentBuilder matching(Node interaction) {
        List<Node> sets = interaction.elements("simpleMatchSet").toList();
        List<Node> left = sets.size() == 2
                ? sets.get(0).elements("simpleAssociableChoice").toList()
                : List.of();
        List<Node> right = sets.size() == 2
                ? sets.get(1).elements("simpleAssociableChoice").toList()
                : interaction.elements("simpleAssociableChoice").toList();
        Map<String, String> pairs = new HashMap<>();
        declaration(interaction).correct().forEach(pair -> {
            String[] ends = pair.split("\\s+");
            if (ends.length != 2 || pairs.put(ends[0], ends[1]) != null) {
                findings.add(Finding.error("key-unreadable", line, ChoiceKey.shorten(pair)));
            }
        });
        if (sets.size() != 2) {
            List<Node> all = right;
            left = all.stream()
                    .filter(node -> pairs.containsKey(node.get("identifier", "")))
                    .toList();
            right = all.stream()
                    .filter(node -> !pairs.containsKey(node.get("identifier", "")))
                    .toList();
        }
        List<Option> options = right.stream()
                .map(node -> Option.item(node.get("identifier", ""), texts.of(node)))
                .toList();
        List<Prompt> prompts = new ArrayList<>();
        left.forEach(node -> prompts.add(new Prompt(
                "p" + (prompts.size() + 1), texts.of(node), pairs.getOrDefault(node.get("identifier", ""), ""), null)));
        return Content.of(QuestionType.MATCHING, stem(interaction))
                .options(options)
                .prompts(prompts);
    }

    private ContentBuilder gapMatch(Node interaction) {
        List<Node> words = interaction.elements("gapText").toList();
        List<String> pairs = declaration(interaction).correct();
        List<Gap> gaps = new ArrayList<>();
        String inner = BodyText.html(interaction, child -> {
            if (child.name().equals("gapText")) {
                return "";
            }
            if (!child.name().equals("gap")) {
                return null;
            }
            List<Option> options = new ArrayList<>();
            words.forEach(word -> options.add(new Option(
                    "o" + (options.size() + 1),
                    texts.of(word),
                    pairs.contains(word.get("identifier", "") + " " + child.get("identifier", "")))));
            gaps.add(Gap.choice(GapKind.CHOICE, options));
            return GapPlaces.sign(gaps.size());
        });
        String stem = texts.of(BodyText.html(body, child -> child == interaction ? inner : null));
        return Content.of(QuestionType.CLOZE, stem).gaps(gaps);
    }

    private ContentBuilder inline(List<Node> interactions) {
        List<Gap> gaps = new ArrayList<>();
        interactions.forEach(
                each -> gaps.add(each.name().equals("inlineChoiceInteraction") ? inlineChoice(each) : entry(each)));
        boolean areTexts = gaps.stream().allMatch(gap -> gap.kindOrText() == GapKind.TEXT);
        boolean isOneNumber = gaps.size() == 1 && gaps.get(0).kindOrText() == GapKind.NUMBER;
        List<Node> placed = new ArrayList<>();
        String html = BodyText.html(body, child -> {
            if (!INLINE.contains(child.name())) {
                return null;
            }
            placed.add(child);
            return areTexts ? "____" : isOneNumber ? "" : GapPlaces.sign(placed.size());
        });
        QuestionType type = areTexts ? QuestionType.FILL_IN : isOneNumber ? QuestionType.NUMERIC : QuestionType.CLOZE;
        return Content.of(type, texts.of(html)).gaps(gaps);
    }

    private Gap inlineChoice(Node interaction) {
        Declaration declaration = declaration(interaction);
        List<Option> options = new ArrayList<>();
        interaction
                .elements("inlineChoice")
                .forEach(choice -> options.add(new Option(
                        "o" + (options.size() + 1),
                        texts.of(choice),
                        declaration.correct().contains(choice.get("identifier", "")))));
        return Gap.choice(GapKind.CHOICE, options);
    }

    private Gap entry(Node interaction) {
        Declaration declaration = declaration(interaction);
        boolean isNumber =
                declaration.baseType().equals("float") || declaration.baseType().equals("integer");
        return isNumber ? number(declaration) : text(declaration);
    }

    private Gap number(Declaration declaration) {
        String tolerance = item.all("equal")
                .filter(node -> node.get("toleranceMode", "").equals("absolute"))
                .map(node -> node.get("tolerance", "0").strip().split("\\s+")[0])
                .findFirst()
                .orElse("0");
        List<NumberKey> keys = new ArrayList<>();
        for (String value : declaration.correct()) {
            GiftNumber.of(value + ":" + tolerance, null, null)
                    .ifPresentOrElse(
                            keys::add,
                            () -> findings.add(Finding.error("number-unreadable", line, ChoiceKey.shorten(value))));
        }
        return Gap.number(keys, List.of(), false);
    }

    private Gap text(Declaration declaration) {
        Mapping mapping = declaration.mapping();
        if (mapping == null || !isMapped() || mapping.most().signum() <= 0) {
            return new Gap(declaration.correct());
        }
        BigDecimal most = mapping.entries().stream().map(Entry::value).reduce(BigDecimal.ZERO, BigDecimal::max);
        List<String> alternatives = new ArrayList<>();
        List<WeightedText> partials = new ArrayList<>();
        for (Entry entry : mapping.entries()) {
            if (most.signum() > 0 && entry.value().compareTo(most) == 0) {
                alternatives.add(entry.key());
            } else if (most.signum() > 0) {
                partials.add(new WeightedText(entry.key(), share(entry.value(), most), null));
            }
        }
        boolean hasCase = mapping.entries().stream().allMatch(Entry::isCaseSensitive);
        TextRules rules = hasCase ? TextRules.USUAL.withCase() : null;
        return new Gap(alternatives, null, null, partials, List.of(), List.of(), false, List.of(), rules);
    }
}
