package io.rizhi.quiz.importing.gift;

import io.rizhi.quiz.bank.model.Content;
import io.rizhi.quiz.bank.model.Feedback;
import io.rizhi.quiz.bank.model.Gap;
import io.rizhi.quiz.bank.model.GradingPolicy;
import io.rizhi.quiz.bank.model.NumberKey;
import io.rizhi.quiz.bank.model.Option;
import io.rizhi.quiz.bank.model.Prompt;
import io.rizhi.quiz.bank.model.QuestionType;
import io.rizhi.quiz.bank.model.WeightedText;
import io.rizhi.quiz.importing.model.FormatWriter;
import io.rizhi.quiz.importing.model.ParsedPaper;
import io.rizhi.quiz.importing.model.Part;
import io.rizhi.quiz.importing.model.Stars;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Questions as GIFT. Weights are those that Moodle accepts. */
public final class GiftWriter implements FormatWriter {
    private static final Set<QuestionType> TYPES = EnumSet.of(
            QuestionType.SINGLE,
            QuestionType.MULTIPLE,
            QuestionType.TRUE_FALSE,
            QuestionType.FILL_IN,
            QuestionType.SHORT_ANSWER,
            QuestionType.SHORT_TEXT,
            QuestionType.NUMERIC,
            QuestionType.MATCHING,
            QuestionType.ORDERING,
            QuestionType.DESCRIPTION);
    private static final Set<Part> PARTS =
            EnumSet.of(Part.TAGS, Part.CATEGORY, Part.EXTERNAL_ID, Part.EXPLANATION, Part.TEXT_FORMAT);

    @Override
    public Set<QuestionType> types() {
        return TYPES;
    }

    @Override
    public Set<Part> parts(QuestionType type) {
        Set<Part> parts = EnumSet.copyOf(PARTS);
        switch (type) {
            case SINGLE -> parts.addAll(List.of(Part.OPTION_FEEDBACK, Part.OPTION_WEIGHTS));
            case MULTIPLE -> parts.addAll(List.of(Part.OPTION_FEEDBACK, Part.OPTION_WEIGHTS, Part.SCORING));
            case TRUE_FALSE -> parts.add(Part.FEEDBACK);
            case FILL_IN, SHORT_TEXT -> parts.add(Part.PARTIAL_ANSWERS);
            case NUMERIC -> parts.addAll(List.of(Part.NUMBER_WEIGHTS, Part.NUMBER_FEEDBACK));
            case DESCRIPTION -> parts.remove(Part.EXPLANATION);
            default -> {
                // Nothing beyond what every type has.
            }
        }
        return parts;
    }

    @Override
    public ParsedPaper read(byte[] bytes) {
        return GiftReader.read(new String(bytes, StandardCharsets.UTF_8));
    }

    @Override
    public byte[] write(List<Content> questions) {
        StringBuilder text = new StringBuilder();
        String category = null;
        for (Content question : questions) {
            String own = question.notes().category();
            if (!Objects.equals(own, category)) {
                text.append("$CATEGORY: ")
                        .append(own == null ? "$course$/top" : own.replace("／", "//"))
                        .append("\n\n");
                category = own;
            }
            write(question, text);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void write(Content question, StringBuilder text) {
        comment(question, text);
        String format = question.notes().format();
        if (format != null) {
            text.append('[').append(format).append(']');
        }
        if (question.type() == QuestionType.DESCRIPTION) {
            text.append(stem(question, question.stem())).append("\n\n");
            return;
        }
        String[] around = around(question);
        text.append(stem(question, around[0]))
                .append(around[1].isEmpty() ? " {" : "{")
                .append(answers(question));
        if (question.explanation() != null) {
            text.append("####").append(GiftText.written(question.explanation()));
        }
        text.append('}').append(GiftText.escaped(around[1])).append("\n\n");
    }

    private static String stem(Content question, String text) {
        return question.notes().format() == null ? GiftText.written(text) : GiftText.escaped(text);
    }

    private static void comment(Content question, StringBuilder text) {
        String id = question.notes().externalId();
        if (id == null && question.tags().isEmpty()) {
            return;
        }
        text.append("//");
        if (id != null) {
            text.append(" [id:").append(id.replace("]", "\\]")).append(']');
        }
        question.tags()
                .forEach(tag ->
                        text.append(" [tag:").append(tag.replace("]", "\\]")).append(']'));
        text.append('\n');
    }

    /** A fill-in has its braces where the blank is. */
    private static String[] around(Content question) {
        String stem = question.stem();
        int from = question.type() == QuestionType.FILL_IN ? stem.indexOf("__") : -1;
        if (from < 0) {
            return new String[] {stem, ""};
        }
        int to = from;
        while (to < stem.length() && stem.charAt(to) == '_') {
            to++;
        }
        return new String[] {stem.substring(0, from), stem.substring(to)};
    }

    private static String answers(Content question) {
        return switch (question.type()) {
            case SINGLE, MULTIPLE ->
                question.options().stream()
                        .map(option -> option(question, option))
                        .collect(Collectors.joining(" "));
            case TRUE_FALSE -> truth(question);
            case MATCHING -> matching(question);
            case ORDERING ->
                ">" + question.options().size() + " ALL VERTICAL ABSOLUTE_POSITION SHOW none\n"
                        + question.options().stream()
                                .map(option -> GiftText.escaped(option.text()))
                                .collect(Collectors.joining("\n"));
            case NUMERIC ->
                "#"
                        + question.gaps().get(0).numbers().stream()
                                .map(GiftWriter::number)
                                .collect(Collectors.joining(" "));
            case FILL_IN, SHORT_TEXT ->
                question.gaps().size() == 1 ? texts(question.gaps().get(0)) : "";
            default -> "";
        };
    }

    private static String option(Content question, Option option) {
        BigDecimal weight = option.weight();
        boolean isSingle = question.type() == QuestionType.SINGLE;
        boolean hasPolicy = question.scoring().choices() == GradingPolicy.WEIGHTS;
        if (!isSingle && weight == null && (!hasPolicy || option.isCorrect())) {
            weight = MoodleWeights.usual(question.options(), option);
        }
        String sign = isSingle && option.isCorrect() ? "=" : "~";
        return sign + weight(weight) + GiftText.written(option.text()) + feedback(option.feedback());
    }

    private static String weight(@Nullable BigDecimal weight) {
        return weight == null ? "" : "%" + MoodleWeights.percent(weight) + "%";
    }

    private static String feedback(@Nullable String feedback) {
        return feedback == null ? "" : "#" + GiftText.written(feedback);
    }

    private static String truth(Content question) {
        Feedback feedback = question.notes().feedback();
        String word = Boolean.TRUE.equals(question.isTrue()) ? "TRUE" : "FALSE";
        if (feedback == null) {
            return word;
        }
        String wrong = feedback.incorrect() == null ? "" : feedback.incorrect();
        return word + "#" + GiftText.written(wrong) + feedback(feedback.correct());
    }

    private static String matching(Content question) {
        StringBuilder text = new StringBuilder();
        for (Option option : question.options()) {
            List<Prompt> own = question.prompts().stream()
                    .filter(prompt -> prompt.optionId().equals(option.id()))
                    .toList();
            if (own.isEmpty()) {
                text.append("\n= -> ").append(GiftText.escaped(option.text()));
            }
            own.forEach(prompt -> text.append("\n=")
                    .append(GiftText.written(prompt.text()))
                    .append(" -> ")
                    .append(GiftText.escaped(option.text())));
        }
        return text.append('\n').toString();
    }

    private static String number(NumberKey key) {
        String tolerance =
                key.tolerance().signum() == 0 ? "" : ":" + key.tolerance().toPlainString();
        return "=" + weight(key.weight()) + key.value().toPlainString() + tolerance + feedback(key.feedback());
    }

    private static String texts(Gap gap) {
        StringBuilder text = new StringBuilder();
        gap.alternatives().stream()
                .filter(alternative ->
                        gap.partials().stream().noneMatch(part -> part.text().equals(alternative)))
                .forEach(alternative -> text.append(" =").append(GiftText.written(Stars.written(gap, alternative))));
        for (WeightedText partial : gap.partials()) {
            boolean isAll = partial.weight().compareTo(BigDecimal.ONE) == 0;
            text.append(" =")
                    .append(isAll ? "" : weight(partial.weight()))
                    .append(GiftText.written(Stars.written(gap, partial.text())))
                    .append(feedback(partial.feedback()));
        }
        return text.toString().strip();
    }
}
