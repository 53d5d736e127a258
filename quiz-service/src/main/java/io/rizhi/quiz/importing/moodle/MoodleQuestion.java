package io.rizhi.quiz.importing.moodle;

import io.rizhi.quiz.bank.model.Content;
import io.rizhi.quiz.bank.model.ContentBuilder;
import io.rizhi.quiz.bank.model.Feedback;
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
import io.rizhi.quiz.bank.model.Unit;
import io.rizhi.quiz.bank.model.WeightedText;
import io.rizhi.quiz.importing.gift.GiftNumber;
import io.rizhi.quiz.importing.model.ChoiceKey;
import io.rizhi.quiz.importing.model.Finding;
import io.rizhi.quiz.importing.model.Stars;
import io.rizhi.quiz.importing.source.Node;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The part of a question element that its type decides. */
final class MoodleQuestion {
    private static final Pattern PLACE = Pattern.compile("\\[\\[(\\d{1,3})]]");

    private final Node question;
    private final MoodleTexts texts;
    private final List<Finding> findings;
    private final int line;
    private final String stem;
    private @Nullable Feedback feedback;

    MoodleQuestion(Node question, MoodleTexts texts, List<Finding> findings, int line) {
        this.question = question;
        this.texts = texts;
        this.findings = findings;
        this.line = line;
        this.stem = texts.of(question, "questiontext").strip();
    }

    /** What a true-false says to right and to wrong answers. */
    @Nullable
    Feedback feedback() {
        return feedback;
    }

    ContentBuilder read(String type) {
        return switch (type) {
            case "multichoice", "multichoiceset" -> choice();
            case "truefalse" -> truth();
            case "shortanswer" -> text();
            case "numerical" -> number();
            case "matching", "match" -> matching();
            case "cloze", "multianswer" -> cloze();
            case "gapselect", "ddwtos" -> words();
            case "ordering" -> ordering();
            case "essay" -> Content.of(QuestionType.SHORT_ANSWER, stem).guidance(texts.orNull(question, "graderinfo"));
            case "description" -> Content.of(QuestionType.DESCRIPTION, stem);
            default -> unknown(type);
        };
    }

    private ContentBuilder unknown(String type) {
        findings.add(Finding.error("type-not-supported-named", line, ChoiceKey.shorten(type)));
        return Content.of(QuestionType.SHORT_ANSWER, stem);
    }

    private List<Node> answers() {
        return question.elements("answer").toList();
    }

    /** Share of the mark in per cent; old files carry an element instead of the attribute, with the share as it is. */
    private BigDecimal fraction(Node answer) {
        String element = answer.text("fraction", "").strip();
        String text = element.isEmpty() ? answer.get("fraction", "0").strip() : element;
        try {
            BigDecimal fraction = text.length() > 40 ? BigDecimal.ZERO : new BigDecimal(text);
            boolean isShare = !element.isEmpty() && fraction.abs().compareTo(BigDecimal.ONE) <= 0;
            return Math.abs((long) fraction.scale()) > 40
                    ? BigDecimal.ZERO
                    : fraction.movePointLeft(isShare ? 0 : 2).stripTrailingZeros();
        } catch (NumberFormatException e) {
            findings.add(Finding.error("number-unreadable", answer.line(), ChoiceKey.shorten(text)));
            return BigDecimal.ZERO;
        }
    }

    /** What a person would type; old files write it straight into the element. */
    private static String typed(Node answer) {
        return answer.first("text")
                .map(Node::text)
                .orElseGet(() -> MoodleTexts.own(answer))
                .strip();
    }

    private static boolean isAll(BigDecimal fraction) {
        return fraction.compareTo(BigDecimal.ONE) == 0;
    }

    private ContentBuilder choice() {
        String flag = question.text("single", "true").strip();
        boolean isSingle = flag.equals("true") || flag.equals("1");
        List<Option> options = new ArrayList<>();
        for (Node answer : answers()) {
            BigDecimal fraction = fraction(answer);
            boolean isRight = isSingle ? isAll(fraction) : fraction.signum() > 0;
            boolean hasWeight = fraction.signum() != 0 && !(isSingle && isRight);
            options.add(new Option(
                    "o" + (options.size() + 1),
                    texts.of(answer).strip(),
                    isRight,
                    hasWeight ? fraction : null,
                    texts.orNull(answer, "feedback"),
                    false));
        }
        return Content.of(isSingle ? QuestionType.SINGLE : QuestionType.MULTIPLE, stem)
                .options(options)
                .scoring(isSingle ? null : Scoring.choices(GradingPolicy.WEIGHTS));
    }

    private ContentBuilder truth() {
        List<Node> answers = answers();
        List<String> words = answers.stream()
                .map(answer -> answer.text("text", "").strip().toLowerCase(java.util.Locale.ROOT))
                .toList();
        boolean areWords = words.contains("true") && words.contains("false");
        if (!areWords && answers.size() == 2) {
            findings.add(Finding.warning("moodle-true-false-by-order", line));
        }
        int trueAt = areWords ? words.indexOf("true") : 0;
        Boolean isTrue = null;
        String right = null;
        String wrong = null;
        for (int i = 0; i < answers.size(); i++) {
            String said = texts.orNull(answers.get(i), "feedback");
            if (isAll(fraction(answers.get(i)))) {
                isTrue = i == trueAt;
                right = said;
            } else {
                wrong = said;
            }
        }
        feedback = new Feedback(right, null, wrong);
        return Content.of(QuestionType.TRUE_FALSE, stem).isTrue(answers.size() == 2 ? isTrue : null);
    }

    private ContentBuilder text() {
        List<String> alternatives = new ArrayList<>();
        List<WeightedText> partials = new ArrayList<>();
        boolean hasStars =
                Stars.standForText(answers().stream().map(MoodleQuestion::typed).toList());
        for (Node answer : answers()) {
            BigDecimal fraction = fraction(answer);
            String said = texts.orNull(answer, "feedback");
            String text = hasStars ? typed(answer) : Stars.plain(typed(answer));
            if (isAll(fraction) && said == null) {
                alternatives.add(text);
            } else {
                partials.add(new WeightedText(text, fraction, said));
                if (isAll(fraction)) {
                    alternatives.add(text);
                }
            }
        }
        TextRules rules = TextRules.USUAL;
        rules = question.text("usecase", "0").strip().equals("1") ? rules.withCase() : rules;
        rules = hasStars ? rules.withWildcards() : rules;
        Gap gap = new Gap(
                alternatives,
                null,
                null,
                partials,
                List.of(),
                List.of(),
                false,
                List.of(),
                rules.equals(TextRules.USUAL) ? null : rules);
        return Content.of(QuestionType.SHORT_TEXT, stem).gaps(List.of(gap));
    }

    private ContentBuilder number() {
        List<NumberKey> keys = new ArrayList<>();
        for (Node answer : answers()) {
            String value = typed(answer).replace(',', '.');
            String tolerance = answer.text("tolerance", answer.get("tolerance", "0"))
                    .strip()
                    .replace(',', '.');
            String said = texts.orNull(answer, "feedback");
            BigDecimal fraction = fraction(answer);
            if (value.equals("*") || fraction.signum() <= 0) {
                feedback = value.equals("*") ? new Feedback(null, null, said) : feedback;
                if (!value.equals("*")) {
                    findings.add(
                            Finding.warning("gift-wrong-number-left-out", answer.line(), ChoiceKey.shorten(value)));
                }
                continue;
            }
            GiftNumber.of(value + ":" + (tolerance.isEmpty() ? "0" : tolerance), fraction, said)
                    .ifPresentOrElse(
                            keys::add,
                            () -> findings.add(
                                    Finding.error("number-unreadable", answer.line(), ChoiceKey.shorten(value))));
        }
        List<Unit> units = units();
        return Content.of(QuestionType.NUMERIC, stem).gaps(List.of(Gap.number(keys, units, needsUnit(units))));
    }

    /** Where a wrong unit costs the whole mark it is needed; where it costs part of it, that is not kept. */
    private boolean needsUnit(List<Unit> units) {
        boolean isMarked = !units.isEmpty()
                && question.text("unitgradingtype", "0").strip().matches("[12]");
        String penalty = question.text("unitpenalty", "0").strip();
        boolean isWhole = penalty.matches("1(?:\\.0*)?");
        if (isMarked && !isWhole && !penalty.matches("0*(?:\\.0*)?")) {
            findings.add(Finding.warning("part-not-kept", line, "unitpenalty " + ChoiceKey.shorten(penalty)));
        }
        return isMarked && isWhole;
    }

    /** Moodle writes how many of the unit make one of the key's; the model, how many of the key's make one of it. */
    private List<Unit> units() {
        List<Unit> units = new ArrayList<>();
        question.all("unit").forEach(unit -> {
            String multiplier = unit.text("multiplier", "1").strip();
            if (multiplier.matches("\\d{1,20}(?:\\.\\d{1,20})?") && new BigDecimal(multiplier).signum() > 0) {
                BigDecimal factor = BigDecimal.ONE.divide(new BigDecimal(multiplier), MathContext.DECIMAL64);
                BigDecimal plain = factor.stripTrailingZeros();
                units.add(new Unit(unit.text("unit_name", "").strip(), plain.scale() < 0 ? plain.setScale(0) : plain));
            } else {
                findings.add(Finding.error("number-unreadable", unit.line(), ChoiceKey.shorten(multiplier)));
            }
        });
        return units;
    }

    private ContentBuilder matching() {
        Map<String, String> ids = new HashMap<>();
        List<Option> options = new ArrayList<>();
        List<Prompt> prompts = new ArrayList<>();
        question.elements("subquestion").forEach(pair -> {
            String left = texts.of(pair).strip();
            String right = pair.first("answer")
                    .map(answer -> answer.text("text", ""))
                    .orElse("")
                    .strip();
            String id = ids.computeIfAbsent(right, text -> {
                options.add(Option.item("o" + (options.size() + 1), text));
                return "o" + options.size();
            });
            if (!left.isEmpty()) {
                prompts.add(new Prompt("p" + (prompts.size() + 1), left, id, null));
            }
        });
        return Content.of(QuestionType.MATCHING, stem).options(options).prompts(prompts);
    }

    private ContentBuilder cloze() {
        Cloze cloze = Cloze.read(stem, line);
        findings.addAll(cloze.findings());
        return Content.of(QuestionType.CLOZE, cloze.stem()).gaps(cloze.gaps());
    }

    private ContentBuilder ordering() {
        List<Option> options = new ArrayList<>();
        answers()
                .forEach(answer -> options.add(
                        Option.item("o" + (options.size() + 1), texts.of(answer).strip())));
        return Content.of(QuestionType.ORDERING, stem).options(options);
    }

    /** Words to choose or to drag: every place names its word, the words of its group are the choices. */
    private ContentBuilder words() {
        List<Node> words = question.elements()
                .filter(node ->
                        node.name().equals("selectoption") || node.name().equals("dragbox"))
                .toList();
        List<Gap> gaps = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        Matcher place = PLACE.matcher(stem);
        while (place.find()) {
            int right = Integer.parseInt(place.group(1)) - 1;
            if (right < 0 || right >= words.size()) {
                findings.add(Finding.error("cloze-gap-unreadable", line, place.group()));
                continue;
            }
            String group = words.get(right).text("group", "1").strip();
            List<Option> options = new ArrayList<>();
            for (int i = 0; i < words.size(); i++) {
                if (words.get(i).text("group", "1").strip().equals(group)) {
                    String word = texts.of(words.get(i)).strip();
                    options.add(new Option("o" + (options.size() + 1), word, i == right));
                }
            }
            gaps.add(Gap.choice(GapKind.CHOICE, options));
            place.appendReplacement(text, Matcher.quoteReplacement(GapPlaces.sign(gaps.size())));
        }
        place.appendTail(text);
        return Content.of(QuestionType.CLOZE, text.toString()).gaps(gaps);
    }
}
