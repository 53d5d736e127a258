package io.rizhi.quiz.importing.qti;

import io.rizhi.quiz.bank.model.Content;
import io.rizhi.quiz.bank.model.ContentBuilder;
import io.rizhi.quiz.bank.model.Gap;
import io.rizhi.quiz.bank.model.GapKind;
import io.rizhi.quiz.bank.model.GapPlaces;
import io.rizhi.quiz.bank.model.GradingPolicy;
import io.rizhi.quiz.bank.model.Option;
import io.rizhi.quiz.bank.model.QuestionType;
import io.rizhi.quiz.bank.model.Scoring;
import io.rizhi.quiz.importing.model.ChoiceKey;
import io.rizhi.quiz.importing.model.Finding;
import io.rizhi.quiz.importing.model.TruthKey;
import io.rizhi.quiz.importing.qti.Declaration.Mapping;
import io.rizhi.quiz.importing.source.Node;
import io.rizhi.quiz.importing.source.RichText;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The interactions of one item to one question. */
final class QtiItem {
    static final Set<String> INLINE = Set.of("textEntryInteraction", "inlineChoiceInteraction");
    private static final int SHARE_DIGITS = 10;

    private final Node item;
    private final Node body;
    private final BodyText texts;
    private final Map<String, Declaration> declarations = new HashMap<>();
    private final Rules rules;
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
        this.rules = new Rules(item, declarations);
        declarations.replaceAll((response, declared) ->
                rules.named(response).map(declared::withKey).orElse(declared));
    }

    Rules rules() {
        return rules;
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
            return SplitItem.canSplit(body)
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
                Content.of(QuestionType.SHORT_ANSWER, stem(interaction)).guidance(guidance(interaction));
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

    static String response(Node interaction) {
        return interaction.get("responseIdentifier", "RESPONSE");
    }

    Declaration declaration(Node interaction) {
        return declarations.getOrDefault(response(interaction), Declaration.NONE);
    }

    /** What those who mark are told, and the answer that was written down as a model. */
    private @Nullable String guidance(Node interaction) {
        Stream<String> told = item.all("rubricBlock")
                .filter(block -> block.get("view", "").contains("scorer"))
                .map(texts::of);
        Stream<String> model = declaration(interaction).correct().stream()
                .map(value -> texts.isHtml() ? RichText.cleaned(RichText.escaped(value)) : value);
        String text = Stream.concat(told, model)
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
        boolean isMapped = mapping != null && rules.isMapped() && mapping.most().signum() > 0;
        Feedbacks feedbacks = new Feedbacks(item, texts);
        List<Option> options = new ArrayList<>();
        interaction.elements("simpleChoice").forEach(choice -> {
            String id = choice.get("identifier", "");
            options.add(new Option(
                    "o" + (options.size() + 1),
                    texts.of(choice),
                    declaration.correct().contains(id),
                    isMapped && mapping != null ? weight(mapping, id) : null,
                    feedbacks.ofOption(choice).orElse(null),
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

    /** Without a lower bound there is none: what takes away may take all. */
    private Scoring scoring(@Nullable Mapping mapping) {
        if (mapping == null) {
            return Scoring.choices(GradingPolicy.EXACT);
        }
        BigDecimal lower =
                mapping.lower() == null && mapping.takesAway() ? mapping.most().negate() : mapping.lower();
        return new Scoring(
                GradingPolicy.MAPPING,
                null,
                null,
                mapping.otherwise().signum() == 0 ? null : bounded(mapping.otherwise(), mapping.most()),
                lower == null || lower.signum() == 0 ? null : bounded(lower, mapping.most()),
                null,
                false,
                false,
                null);
    }

    private @Nullable BigDecimal weight(Mapping mapping, String id) {
        return mapping.valueOf(id).map(value -> bounded(value, mapping.most())).orElse(null);
    }

    /** No share is below minus one or above one; what is beyond is lost, and said to be. */
    private BigDecimal bounded(BigDecimal value, BigDecimal most) {
        BigDecimal share = share(value, most);
        BigDecimal kept = share.min(BigDecimal.ONE).max(BigDecimal.ONE.negate());
        if (kept.compareTo(share) != 0) {
            findings.add(Finding.warning("qti-rules-simplified", line));
        }
        return kept;
    }

    static BigDecimal share(BigDecimal value, BigDecimal most) {
        return value.divide(most, SHARE_DIGITS, RoundingMode.HALF_UP).stripTrailingZeros();
    }

    /** Pairs earn the same and wrong ones nothing; what a mapping says beyond that is lost. */
    private void notePairs(Node interaction, boolean mayDiffer) {
        Mapping mapping = declaration(interaction).mapping();
        if (mapping == null || !rules.isMapped()) {
            return;
        }
        long values = mapping.entries().stream()
                .map(entry -> entry.value().stripTrailingZeros())
                .filter(value -> value.signum() > 0)
                .distinct()
                .count();
        if (mapping.takesAway() || !mayDiffer && values > 1) {
            findings.add(Finding.warning("qti-rules-simplified", line));
        }
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
        notePairs(interaction, false);
        return new PairItem(interaction, texts, findings, line)
                .read(stem(interaction), declaration(interaction).correct());
    }

    private ContentBuilder gapMatch(Node interaction) {
        notePairs(interaction, true);
        Mapping mapping = rules.isMapped() ? declaration(interaction).mapping() : null;
        List<Node> words = interaction.elements("gapText").toList();
        List<String> pairs = declaration(interaction).correct();
        List<Gap> gaps = new ArrayList<>();
        List<Optional<BigDecimal>> worth = new ArrayList<>();
        String inner = BodyText.html(interaction, child -> {
            if (child.name().equals("prompt")) {
                return "<p>" + BodyText.html(child, any -> null) + "</p>";
            }
            if (child.name().equals("gapText")) {
                return "";
            }
            if (!child.name().equals("gap")) {
                return null;
            }
            List<Option> options = new ArrayList<>();
            Optional<BigDecimal> value = Optional.empty();
            for (Node word : words) {
                String pair = word.get("identifier", "") + " " + child.get("identifier", "");
                boolean isRight = pairs.contains(pair);
                options.add(new Option("o" + (options.size() + 1), texts.of(word), isRight));
                value = isRight && mapping != null ? mapping.valueOf(pair) : value;
            }
            gaps.add(Gap.choice(GapKind.CHOICE, options));
            worth.add(value);
            return GapPlaces.sign(gaps.size());
        });
        String stem = texts.of(BodyText.html(body, child -> child == interaction ? inner : null));
        return Content.of(QuestionType.CLOZE, stem).gaps(weighted(gaps, worth));
    }

    /** Gaps with what each is worth, where that is said of all of them and is not the same. */
    private static List<Gap> weighted(List<Gap> gaps, List<Optional<BigDecimal>> worth) {
        boolean isSaid = worth.stream()
                .allMatch(each -> each.filter(most -> most.signum() > 0).isPresent());
        if (!isSaid || worth.stream().distinct().count() < 2) {
            return gaps;
        }
        List<Gap> weighted = new ArrayList<>();
        for (int i = 0; i < gaps.size(); i++) {
            weighted.add(gaps.get(i).withWeight(worth.get(i).orElse(BigDecimal.ONE)));
        }
        return weighted;
    }

    private ContentBuilder inline(List<Node> interactions) {
        EntryGap entries = new EntryGap(item, findings, line);
        List<Gap> gaps = new ArrayList<>();
        List<Optional<BigDecimal>> worth = new ArrayList<>();
        for (Node each : interactions) {
            Declaration declaration = declaration(each);
            Mapping mapping = rules.isMapped()
                    ? declaration.mapping()
                    : rules.named(response(each)).orElse(null);
            gaps.add(
                    each.name().equals("inlineChoiceInteraction")
                            ? inlineChoice(each)
                            : entries.read(response(each), declaration, mapping));
            worth.add(rules.worth(response(each)));
        }
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
        return Content.of(type, texts.of(html)).gaps(weighted(gaps, worth));
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
}
