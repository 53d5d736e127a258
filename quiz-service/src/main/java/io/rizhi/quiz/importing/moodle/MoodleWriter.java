package io.rizhi.quiz.importing.moodle;

import io.rizhi.quiz.asset.model.Picture;
import io.rizhi.quiz.bank.model.Content;
import io.rizhi.quiz.bank.model.Feedback;
import io.rizhi.quiz.bank.model.Gap;
import io.rizhi.quiz.bank.model.GradingPolicy;
import io.rizhi.quiz.bank.model.NumberKey;
import io.rizhi.quiz.bank.model.Option;
import io.rizhi.quiz.bank.model.Prompt;
import io.rizhi.quiz.bank.model.QuestionType;
import io.rizhi.quiz.bank.model.TextRules;
import io.rizhi.quiz.bank.model.Unit;
import io.rizhi.quiz.importing.gift.MoodleWeights;
import io.rizhi.quiz.importing.model.FormatWriter;
import io.rizhi.quiz.importing.model.ParsedPaper;
import io.rizhi.quiz.importing.model.Part;
import io.rizhi.quiz.importing.model.Stars;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Questions as Moodle XML. */
public final class MoodleWriter implements FormatWriter {
    private static final int LONGEST_NAME = 80;
    private static final Set<QuestionType> TYPES = EnumSet.of(
            QuestionType.SINGLE,
            QuestionType.MULTIPLE,
            QuestionType.TRUE_FALSE,
            QuestionType.SHORT_ANSWER,
            QuestionType.SHORT_TEXT,
            QuestionType.NUMERIC,
            QuestionType.MATCHING,
            QuestionType.ORDERING,
            QuestionType.CLOZE,
            QuestionType.DESCRIPTION);
    private static final Set<Part> PARTS = EnumSet.of(
            Part.MARK,
            Part.TAGS,
            Part.CATEGORY,
            Part.EXTERNAL_ID,
            Part.EXPLANATION,
            Part.PICTURES,
            Part.TEXT_FORMAT,
            Part.FEEDBACK,
            Part.HINTS,
            Part.PENALTY);

    private final Map<String, Picture> pictures;

    public MoodleWriter() {
        this(Map.of());
    }

    /**
     * @param pictures that the questions show, by id
     */
    public MoodleWriter(Map<String, Picture> pictures) {
        this.pictures = Map.copyOf(pictures);
    }

    @Override
    public Set<QuestionType> types() {
        return TYPES;
    }

    @Override
    public Set<Part> parts(QuestionType type) {
        Set<Part> parts = EnumSet.copyOf(PARTS);
        switch (type) {
            case SINGLE -> parts.addAll(List.of(Part.OPTION_FEEDBACK, Part.OPTION_WEIGHTS, Part.KEEPS_ORDER));
            case MULTIPLE ->
                parts.addAll(List.of(Part.OPTION_FEEDBACK, Part.OPTION_WEIGHTS, Part.KEEPS_ORDER, Part.SCORING));
            case SHORT_TEXT -> parts.addAll(List.of(Part.PARTIAL_ANSWERS, Part.GAP_RULES));
            case NUMERIC -> parts.addAll(List.of(Part.NUMBER_FEEDBACK, Part.NUMBER_WEIGHTS, Part.UNITS));
            case CLOZE ->
                parts.addAll(List.of(
                        Part.OPTION_FEEDBACK,
                        Part.OPTION_WEIGHTS,
                        Part.GAP_WEIGHTS,
                        Part.GAP_RULES,
                        Part.PARTIAL_ANSWERS,
                        Part.NUMBER_FEEDBACK,
                        Part.NUMBER_WEIGHTS));
            case SHORT_ANSWER -> parts.add(Part.GUIDANCE);
            default -> {
                // Nothing beyond what every type has.
            }
        }
        return parts;
    }

    @Override
    public ParsedPaper read(byte[] bytes) {
        return MoodleReader.read(new String(bytes, StandardCharsets.UTF_8));
    }

    @Override
    public byte[] write(List<Content> questions) {
        XmlText xml = new XmlText(pictures);
        xml.open("quiz");
        String category = null;
        for (Content question : questions) {
            String own = question.notes().category();
            if (!Objects.equals(own, category)) {
                xml.open("question", "type", "category").open("category");
                xml.text("text", own == null ? "$course$/top" : "$course$/top/" + own.replace("／", "//"));
                xml.close("category").close("question");
                category = own;
            }
            write(question, xml);
        }
        return xml.close("quiz").bytes();
    }

    private static void write(Content question, XmlText xml) {
        String format = format(question);
        xml.open("question", "type", typeName(question.type()));
        xml.open("name").text("text", name(question.stem())).close("name");
        String stem = question.type() == QuestionType.CLOZE ? ClozeWriter.stem(question) : question.stem();
        rich("questiontext", stem, format, xml);
        rich("generalfeedback", question.explanation(), format, xml);
        if (question.isMarked()) {
            xml.text("defaultgrade", question.mark().toPlainString());
        }
        BigDecimal penalty = question.notes().penalty();
        xml.text("penalty", penalty == null ? "0" : penalty.toPlainString());
        if (question.notes().externalId() != null) {
            xml.text("idnumber", question.notes().externalId());
        }
        body(question, format, xml);
        feedback(question, format, xml);
        question.notes().hints().forEach(hint -> rich("hint", hint, format, xml));
        if (!question.tags().isEmpty()) {
            xml.open("tags");
            question.tags().forEach(tag -> xml.open("tag").text("text", tag).close("tag"));
            xml.close("tags");
        }
        xml.close("question");
    }

    private static String format(Content question) {
        String format = question.notes().format();
        return format == null ? "plain_text" : format;
    }

    private static String name(String stem) {
        String line = stem.strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST_NAME ? line : line.substring(0, LONGEST_NAME);
    }

    private static String typeName(QuestionType type) {
        return switch (type) {
            case SINGLE, MULTIPLE -> "multichoice";
            case TRUE_FALSE -> "truefalse";
            case SHORT_TEXT -> "shortanswer";
            case NUMERIC -> "numerical";
            case MATCHING -> "matching";
            case ORDERING -> "ordering";
            case CLOZE -> "cloze";
            case DESCRIPTION -> "description";
            default -> "essay";
        };
    }

    private static void rich(String name, @Nullable String text, String format, XmlText xml) {
        if (text != null) {
            xml.open(name, "format", format).withPictures(text).close(name);
        }
    }

    private static void body(Content question, String format, XmlText xml) {
        switch (question.type()) {
            case SINGLE, MULTIPLE -> choice(question, format, xml);
            case TRUE_FALSE -> truth(question, format, xml);
            case SHORT_TEXT -> texts(question.gaps().get(0), format, xml);
            case NUMERIC -> numbers(question, format, xml);
            case MATCHING -> matching(question, format, xml);
            case ORDERING -> question.options().forEach(option -> answer("100", option.text(), null, format, xml));
            case SHORT_ANSWER -> rich("graderinfo", question.guidance(), format, xml);
            default -> {
                // A description has no answer; the gaps of a cloze stand in its text.
            }
        }
    }

    private static void answer(String fraction, String text, @Nullable String feedback, String format, XmlText xml) {
        xml.open("answer", "fraction", fraction, "format", format).withPictures(text);
        rich("feedback", feedback, format, xml);
        xml.close("answer");
    }

    private static void choice(Content question, String format, XmlText xml) {
        boolean isSingle = question.type() == QuestionType.SINGLE;
        xml.text("single", String.valueOf(isSingle));
        xml.text("shuffleanswers", String.valueOf(!question.notes().keepsOrder()));
        for (Option option : question.options()) {
            BigDecimal weight = option.weight();
            if (isSingle && option.isCorrect()) {
                weight = BigDecimal.ONE;
            } else if (!isSingle && weight == null) {
                boolean isFree = question.scoring().choices() == GradingPolicy.WEIGHTS && !option.isCorrect();
                weight = isFree ? BigDecimal.ZERO : MoodleWeights.usual(question.options(), option);
            }
            String fraction = weight == null ? "0" : MoodleWeights.percent(weight);
            answer(fraction, option.text(), option.feedback(), format, xml);
        }
    }

    private static void truth(Content question, String format, XmlText xml) {
        boolean isTrue = Boolean.TRUE.equals(question.isTrue());
        Feedback feedback = question.notes().feedback();
        Feedback said = feedback == null ? Feedback.NONE : feedback;
        answer(isTrue ? "100" : "0", "true", isTrue ? said.correct() : said.incorrect(), format, xml);
        answer(isTrue ? "0" : "100", "false", isTrue ? said.incorrect() : said.correct(), format, xml);
    }

    private static void texts(Gap gap, String format, XmlText xml) {
        TextRules rules = gap.rules();
        xml.text("usecase", rules != null && !rules.foldsCase() ? "1" : "0");
        gap.alternatives().stream()
                .filter(text -> gap.partials().stream()
                        .noneMatch(partial -> partial.text().equals(text)))
                .forEach(text -> answer("100", Stars.written(gap, text), null, format, xml));
        gap.partials()
                .forEach(partial -> answer(
                        MoodleWeights.percent(partial.weight()),
                        Stars.written(gap, partial.text()),
                        partial.feedback(),
                        format,
                        xml));
    }

    private static void numbers(Content question, String format, XmlText xml) {
        for (Gap gap : question.gaps()) {
            for (NumberKey key : gap.numbers()) {
                xml.open("answer", "fraction", MoodleWeights.percent(key.weightOrAll()), "format", format);
                xml.text("text", key.value().toPlainString());
                rich("feedback", key.feedback(), format, xml);
                xml.text("tolerance", key.tolerance().toPlainString()).close("answer");
            }
            if (!gap.units().isEmpty()) {
                xml.open("units");
                for (Unit unit : gap.units()) {
                    BigDecimal multiplier = BigDecimal.ONE.divide(unit.factor(), MathContext.DECIMAL64);
                    xml.open("unit")
                            .text("multiplier", multiplier.stripTrailingZeros().toPlainString());
                    xml.text("unit_name", unit.name()).close("unit");
                }
                xml.close("units");
            }
        }
    }

    private static void matching(Content question, String format, XmlText xml) {
        for (Option option : question.options()) {
            List<Prompt> own = question.prompts().stream()
                    .filter(prompt -> prompt.optionId().equals(option.id()))
                    .toList();
            if (own.isEmpty()) {
                pair("", option.text(), format, xml);
            }
            own.forEach(prompt -> pair(prompt.text(), option.text(), format, xml));
        }
    }

    private static void pair(String left, String right, String format, XmlText xml) {
        xml.open("subquestion", "format", format).text("text", left);
        xml.open("answer").text("text", right).close("answer").close("subquestion");
    }

    private static void feedback(Content question, String format, XmlText xml) {
        Feedback feedback = question.notes().feedback();
        if (feedback != null && question.type() != QuestionType.TRUE_FALSE) {
            rich("correctfeedback", feedback.correct(), format, xml);
            rich("partiallycorrectfeedback", feedback.partial(), format, xml);
            rich("incorrectfeedback", feedback.incorrect(), format, xml);
        }
    }
}
