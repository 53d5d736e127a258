package io.rizhi.quiz.importing.gift;

import io.rizhi.quiz.bank.model.Content;
import io.rizhi.quiz.bank.model.ContentBuilder;
import io.rizhi.quiz.bank.model.Feedback;
import io.rizhi.quiz.bank.model.Gap;
import io.rizhi.quiz.bank.model.GradingPolicy;
import io.rizhi.quiz.bank.model.NumberKey;
import io.rizhi.quiz.bank.model.Option;
import io.rizhi.quiz.bank.model.Prompt;
import io.rizhi.quiz.bank.model.QuestionType;
import io.rizhi.quiz.bank.model.Scoring;
import io.rizhi.quiz.bank.model.TextRules;
import io.rizhi.quiz.bank.model.WeightedText;
import io.rizhi.quiz.importing.model.ChoiceKey;
import io.rizhi.quiz.importing.model.Finding;
import io.rizhi.quiz.importing.model.Stars;
import io.rizhi.quiz.importing.model.TruthKey;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What stands between the braces, with the stem around it, to a question. */
final class GiftQuestion {
    private static final Set<String> TRUE = Set.of("T", "TRUE");
    private static final Set<String> FALSE = Set.of("F", "FALSE");

    private final String stem;
    private final boolean hasTail;
    private final int line;
    private final List<Finding> findings;
    private final String answers;
    private @Nullable Feedback feedback;

    /**
     * @param stem with a gap where the braces were, if text follows
     * @param answers between the braces, without general feedback
     */
    GiftQuestion(String stem, boolean hasTail, String answers, int line, List<Finding> findings) {
        this.stem = stem;
        this.hasTail = hasTail;
        this.answers = answers.strip();
        this.line = line;
        this.findings = findings;
    }

    @Nullable
    Feedback feedback() {
        return feedback;
    }

    ContentBuilder read() {
        if (answers.isEmpty()) {
            return Content.of(QuestionType.SHORT_ANSWER, stem);
        }
        if (answers.startsWith("#")) {
            return number(answers.substring(1));
        }
        if (answers.startsWith(">")) {
            return ordering();
        }
        if (GiftText.has(answers, "~")) {
            return choice();
        }
        if (GiftText.has(answers, "=") && GiftText.has(answers, "->")) {
            return matching();
        }
        String[] word = word();
        if (TRUE.contains(word[0]) || FALSE.contains(word[0])) {
            return truth(word);
        }
        return text();
    }

    /** The answers cut at # that are not escaped. */
    private String[] word() {
        List<String> parts = GiftText.cutBefore(answers, "#");
        String[] word = new String[] {parts.get(0).strip(), "", ""};
        for (int i = 1; i < Math.min(3, parts.size()); i++) {
            word[i] = GiftText.plain(GiftAnswer.withoutFormat(parts.get(i).substring(1)));
        }
        return word;
    }

    /** The first feedback is for the wrong answer, the second for the right one. */
    private ContentBuilder truth(String[] word) {
        feedback = new Feedback(word[2].isEmpty() ? null : word[2], null, word[1].isEmpty() ? null : word[1]);
        return Content.of(QuestionType.TRUE_FALSE, stem).isTrue(TRUE.contains(word[0]));
    }

    private List<GiftAnswer> list() {
        List<String> parts = GiftText.cutBefore(answers, "=~");
        if (!parts.get(0).isBlank()) {
            findings.add(Finding.warning("gift-text-before-answers", line, ChoiceKey.shorten(parts.get(0))));
        }
        return parts.stream().skip(1).map(GiftAnswer::of).toList();
    }

    private ContentBuilder choice() {
        boolean isSingle = GiftText.has(answers, "=");
        List<Option> options = new ArrayList<>();
        for (GiftAnswer answer : list()) {
            BigDecimal weight = answer.weight();
            boolean isRight = isSingle ? answer.isRight() : weight != null && weight.signum() > 0;
            options.add(
                    new Option("o" + (options.size() + 1), answer.plain(), isRight, weight, answer.feedback(), false));
        }
        boolean hasWeights = options.stream().anyMatch(option -> option.weight() != null);
        return Content.of(isSingle ? QuestionType.SINGLE : QuestionType.MULTIPLE, stem)
                .options(options)
                .scoring(hasWeights && !isSingle ? Scoring.choices(GradingPolicy.WEIGHTS) : null);
    }

    private ContentBuilder matching() {
        Map<String, String> ids = new HashMap<>();
        List<Option> options = new ArrayList<>();
        List<Prompt> prompts = new ArrayList<>();
        for (GiftAnswer answer : list()) {
            int arrow = GiftText.find(answer.text(), "->", 0);
            if (arrow < 0) {
                findings.add(Finding.error("gift-pair-without-arrow", line, ChoiceKey.shorten(answer.text())));
                continue;
            }
            String left = GiftText.plain(answer.text().substring(0, arrow));
            String right = GiftText.plain(answer.text().substring(arrow + 2));
            String id = ids.computeIfAbsent(right, text -> {
                options.add(Option.item("o" + (options.size() + 1), text));
                return "o" + options.size();
            });
            if (!left.isEmpty()) {
                prompts.add(new Prompt("p" + (prompts.size() + 1), left, id, answer.feedback()));
            }
        }
        return Content.of(QuestionType.MATCHING, stem).options(options).prompts(prompts);
    }

    private ContentBuilder ordering() {
        List<Option> options = new ArrayList<>();
        String[] lines = answers.split("\n");
        for (int i = 1; i < lines.length; i++) {
            if (!lines[i].isBlank()) {
                options.add(Option.item("o" + (options.size() + 1), GiftText.plain(lines[i])));
            }
        }
        return Content.of(QuestionType.ORDERING, stem).options(options);
    }

    private ContentBuilder text() {
        List<GiftAnswer> list = answers.startsWith("=") ? list() : List.of(GiftAnswer.of("=" + answers));
        boolean hasStars =
                Stars.standForText(list.stream().map(GiftAnswer::plain).toList());
        List<String> alternatives = new ArrayList<>();
        List<WeightedText> partials = new ArrayList<>();
        for (GiftAnswer answer : list) {
            BigDecimal weight = answer.weight() == null ? BigDecimal.ONE : answer.weight();
            String text = hasStars ? answer.plain() : Stars.plain(answer.plain());
            if (weight.compareTo(BigDecimal.ONE) == 0 && answer.feedback() == null) {
                alternatives.add(text);
            } else {
                partials.add(new WeightedText(text, weight, answer.feedback()));
            }
        }
        if (alternatives.isEmpty()) {
            partials.stream()
                    .filter(partial -> partial.weight().compareTo(BigDecimal.ONE) == 0)
                    .findFirst()
                    .ifPresent(partial -> alternatives.add(partial.text()));
        }
        if (list.size() == 1 && TruthKey.word(list.get(0).plain()) != null) {
            findings.add(
                    Finding.warning("gift-looks-true-false", line, list.get(0).plain()));
        }
        TextRules rules = hasStars ? TextRules.USUAL.withWildcards() : null;
        Gap gap = new Gap(alternatives, null, null, partials, List.of(), List.of(), false, List.of(), rules);
        return Content.of(hasTail ? QuestionType.FILL_IN : QuestionType.SHORT_TEXT, stem)
                .gaps(List.of(gap));
    }

    private ContentBuilder number(String text) {
        List<NumberKey> keys = new ArrayList<>();
        List<String> parts = GiftText.cutBefore(text, "=~");
        if (!parts.get(0).isBlank() || parts.size() == 1) {
            add(keys, GiftAnswer.of("=" + parts.get(0)));
        }
        for (String part : parts.subList(1, parts.size())) {
            if (part.startsWith("=")) {
                add(keys, GiftAnswer.of(part));
            } else {
                otherwise(GiftAnswer.of(part));
            }
        }
        return Content.of(QuestionType.NUMERIC, stem).gaps(List.of(Gap.number(keys, List.of(), false)));
    }

    /** ~#… is what everything else is told. */
    private void otherwise(GiftAnswer answer) {
        if (answer.text().isBlank()) {
            feedback = new Feedback(null, null, answer.feedback());
        } else {
            findings.add(Finding.warning("gift-wrong-number-left-out", line, ChoiceKey.shorten(answer.text())));
        }
    }

    private void add(List<NumberKey> keys, GiftAnswer answer) {
        GiftNumber.of(answer.plain(), answer.weight(), answer.feedback())
                .ifPresentOrElse(
                        keys::add,
                        () -> findings.add(
                                Finding.error("number-unreadable", line, ChoiceKey.shorten(answer.plain()))));
    }
}
