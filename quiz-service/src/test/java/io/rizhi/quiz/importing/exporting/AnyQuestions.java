package io.rizhi.quiz.importing.exporting;

import io.rizhi.quiz.asset.model.Picture;
import io.rizhi.quiz.asset.model.Pixels;
import io.rizhi.quiz.bank.model.Child;
import io.rizhi.quiz.bank.model.Content;
import io.rizhi.quiz.bank.model.ContentBuilder;
import io.rizhi.quiz.bank.model.Feedback;
import io.rizhi.quiz.bank.model.Gap;
import io.rizhi.quiz.bank.model.GapKind;
import io.rizhi.quiz.bank.model.GapPlaces;
import io.rizhi.quiz.bank.model.GradingPolicy;
import io.rizhi.quiz.bank.model.Notes;
import io.rizhi.quiz.bank.model.NumberKey;
import io.rizhi.quiz.bank.model.Option;
import io.rizhi.quiz.bank.model.Prompt;
import io.rizhi.quiz.bank.model.QuestionType;
import io.rizhi.quiz.bank.model.Scoring;
import io.rizhi.quiz.bank.model.Texts;
import io.rizhi.quiz.bank.model.Tolerance;
import io.rizhi.quiz.bank.model.Unit;
import io.rizhi.quiz.bank.model.WeightedText;
import io.rizhi.quiz.importing.model.FormatWriter;
import io.rizhi.quiz.importing.model.Part;
import io.rizhi.quiz.importing.qti.QtiWriter;
import io.rizhi.quiz.importing.source.RichText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Questions that use everything a format says it holds, with texts full of signs that mean something somewhere. */
final class AnyQuestions {
    private static final String[] PLAIN = {"安全生产", "hello world", "用电", "第一责任人", "H₂O", "x² + 1", "北京市", "Ａ类"};
    private static final String[] NASTY = {
        "安全{生产}", "a=b", "~甲~", "#5", "1:2", "\\frac{1}{2}", "a → b", "<b>粗</b> & \"引\"", "=1+1", "-3", "it's", "50%",
                "甲,乙",
        "甲;乙", "甲|乙", "`码`", "行\n行", "::名::", "a//注", "[html]文", "{1:SA:=x}", "&amp;", "…—～", "[[9", "$x^{2}$", "😀"
    };
    static final Map<String, Picture> PICTURES = Stream.of("1", "2")
            .map(rest -> Picture.of(Pixels.png(rest)).orElseThrow())
            .collect(Collectors.toMap(Picture::id, picture -> picture));

    private static final String[] WEIGHTS = {"0.5", "0.25", "-0.5", "0.3333333", "-0.1"};

    private final Random random;
    private final FormatWriter writer;
    private final boolean isTame;
    private final List<QuestionType> types;

    AnyQuestions(Random random, FormatWriter writer, boolean isTame) {
        this.random = random;
        this.writer = writer;
        this.isTame = isTame;
        this.types = new ArrayList<>(writer.types());
    }

    List<Content> list(int size) {
        List<Content> list = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            list.add(one(types.get(random.nextInt(types.size())), i));
        }
        return list;
    }

    private Content one(QuestionType type, int n) {
        String stem = "问" + n + text() + text();
        ContentBuilder builder = Content.of(type, stem);
        builder = body(type, builder, stem);
        boolean isSummed = type == QuestionType.COMPOSITE && writer instanceof QtiWriter;
        if (!isSummed && may(type, Part.MARK) && type != QuestionType.DESCRIPTION) {
            builder = builder.mark(new BigDecimal(1 + random.nextInt(5) + ".5"));
        }
        if (may(type, Part.TAGS)) {
            builder = builder.tags(List.copyOf(distinct(2, true)));
        }
        if (may(type, Part.DIFFICULTY)) {
            builder = builder.difficulty("中");
        }
        if (may(type, Part.EXPLANATION)) {
            builder = builder.explanation("解" + text());
        }
        if (may(type, Part.GUIDANCE) && type == QuestionType.SHORT_ANSWER) {
            builder = builder.guidance("要点" + text());
        }
        Content question = builder.notes(notes(type)).build();
        boolean isPictured = type != QuestionType.CLOZE && type != QuestionType.FILL_IN && may(type, Part.PICTURES);
        return isPictured ? withPicture(question, PICTURES.values().iterator().next()) : question;
    }

    /** The question as HTML, with a picture in its stem and in each option. */
    static Content withPicture(Content question, Picture picture) {
        String image = "<img src=\"" + picture.address() + "\" alt=\"图\">";
        Content alone = question.builder().children(List.of()).build();
        Content html = Texts.map(alone, text -> RichText.cleaned(RichText.escaped(text)));
        Notes notes = html.notes();
        return html.builder()
                .stem(html.stem() + image)
                .options(html.options().stream()
                        .map(option -> new Option(
                                option.id(),
                                option.text() + image,
                                option.isCorrect(),
                                option.weight(),
                                option.feedback(),
                                option.isFixed()))
                        .toList())
                .notes(new Notes(
                        "html",
                        notes.category(),
                        notes.externalId(),
                        notes.feedback(),
                        notes.hints(),
                        notes.penalty(),
                        notes.keepsOrder(),
                        notes.source()))
                .children(question.children())
                .build();
    }

    private ContentBuilder body(QuestionType type, ContentBuilder builder, String stem) {
        return switch (type) {
            case SINGLE, MULTIPLE -> choice(type, builder);
            case TRUE_FALSE -> builder.isTrue(random.nextBoolean());
            case FILL_IN -> fillIn(builder, stem);
            case SHORT_TEXT -> builder.gaps(List.of(textGap(type)));
            case NUMERIC -> builder.gaps(List.of(numberGap(type)));
            case MATCHING -> matching(builder);
            case ORDERING -> builder.options(items(4));
            case CLOZE -> cloze(builder);
            case COMPOSITE -> composite(builder);
            case SHORT_ANSWER -> builder.guidance(isTame || !holds(type, Part.GUIDANCE) ? null : "要点");
            default -> builder;
        };
    }

    private ContentBuilder composite(ContentBuilder builder) {
        List<Child> children = children();
        return builder.children(children).mark(sum(children));
    }

    private static BigDecimal sum(List<Child> children) {
        return children.stream().map(child -> child.content().mark()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private List<Child> children() {
        List<QuestionType> own = types.stream()
                .filter(type -> type != QuestionType.COMPOSITE && type != QuestionType.DESCRIPTION)
                .toList();
        return List.of(
                new Child("c1", one(own.get(random.nextInt(own.size())), 1)),
                new Child("c2", one(own.get(random.nextInt(own.size())), 2)));
    }

    private ContentBuilder choice(QuestionType type, ContentBuilder builder) {
        boolean isMultiple = type == QuestionType.MULTIPLE;
        boolean hasPolicy = isMultiple && holds(type, Part.SCORING) && holds(type, Part.OPTION_WEIGHTS);
        boolean isExact = isMultiple && holds(type, Part.SCORING) && !hasPolicy;
        List<Option> options = new ArrayList<>();
        int right = random.nextInt(4);
        for (String text : distinct(4, false)) {
            boolean isRight = options.size() == right || isMultiple && options.size() == (right + 1) % 4;
            String weight = hasPolicy ? isRight ? "0.5" : options.size() == (right + 2) % 4 ? "-0.5" : null : null;
            if (!isMultiple && !isRight && may(type, Part.OPTION_WEIGHTS)) {
                weight = WEIGHTS[random.nextInt(WEIGHTS.length)];
            }
            options.add(new Option(
                    "o" + options.size(),
                    text,
                    isRight,
                    weight == null ? null : new BigDecimal(weight),
                    may(type, Part.OPTION_FEEDBACK) ? "说" + text() : null,
                    false));
        }
        return builder.options(options)
                .scoring(
                        hasPolicy
                                ? Scoring.choices(GradingPolicy.WEIGHTS)
                                : isExact ? Scoring.choices(GradingPolicy.EXACT) : null);
    }

    private ContentBuilder fillIn(ContentBuilder builder, String stem) {
        boolean isOne = holds(QuestionType.FILL_IN, Part.PARTIAL_ANSWERS);
        String before = stem.replace("_", "");
        return isOne
                ? builder.stem(before + "____后").gaps(List.of(textGap(QuestionType.FILL_IN)))
                : builder.stem(before + "____和____。")
                        .gaps(List.of(textGap(QuestionType.FILL_IN), textGap(QuestionType.FILL_IN)));
    }

    private Gap textGap(QuestionType type) {
        List<WeightedText> partials = may(type, Part.PARTIAL_ANSWERS)
                ? List.of(new WeightedText(
                        "半" + text().replace("*", ""), new BigDecimal("0.5"), random.nextBoolean() ? "近了" : null))
                : List.of();
        List<String> alternatives = isTame ? List.of("答" + random.nextInt(100)) : List.copyOf(distinct(2, true));
        return new Gap(alternatives, null, null, partials, List.of(), List.of(), false, List.of(), null);
    }

    private Gap numberGap(QuestionType type) {
        List<NumberKey> keys = new ArrayList<>();
        keys.add(new NumberKey(
                new BigDecimal(random.nextInt(200) - 100).movePointLeft(1),
                new BigDecimal(random.nextInt(3)).movePointLeft(2),
                null,
                null,
                may(type, Part.NUMBER_FEEDBACK) ? "对" + text() : null));
        if (may(type, Part.NUMBER_WEIGHTS)) {
            keys.add(new NumberKey(new BigDecimal("77.25"), new BigDecimal("1"), null, new BigDecimal("0.5"), null));
        }
        if (may(type, Part.TOLERANCE_KIND)) {
            keys.add(new NumberKey(new BigDecimal("500"), new BigDecimal("0.02"), Tolerance.RELATIVE, null, null));
        }
        List<Unit> units = may(type, Part.UNITS)
                ? List.of(
                        new Unit("m", BigDecimal.ONE),
                        new Unit("cm", new BigDecimal("0.01")),
                        new Unit("km", new BigDecimal("1000")))
                : List.of();
        return Gap.number(keys, units, false);
    }

    private List<Option> items(int size) {
        List<Option> options = new ArrayList<>();
        distinct(size, false).forEach(text -> options.add(Option.item("o" + options.size(), text)));
        return options;
    }

    private ContentBuilder matching(ContentBuilder builder) {
        List<Option> options = items(3);
        List<Prompt> prompts = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            prompts.add(new Prompt(
                    "p" + i, "左" + i + text().replace("->", "→"), options.get(i).id(), null));
        }
        return builder.options(options).prompts(prompts);
    }

    private ContentBuilder cloze(ContentBuilder builder) {
        Gap choice = Gap.choice(GapKind.CHOICE, gapOptions(1));
        List<Gap> gaps = new ArrayList<>();
        gaps.add(textGap(QuestionType.CLOZE));
        gaps.add(holds(QuestionType.CLOZE, Part.GAP_WEIGHTS) ? choice.withWeight(new BigDecimal("2")) : choice);
        Gap several = Gap.choice(GapKind.MULTIPLE, gapOptions(2));
        if (writer.holds(
                Content.of(QuestionType.CLOZE, "").gaps(List.of(several)).build())) {
            gaps.add(several);
        }
        gaps.add(numberGap(QuestionType.CLOZE));
        StringBuilder stem = new StringBuilder("文" + random.nextInt(1000));
        for (int i = 1; i <= gaps.size(); i++) {
            stem.append(GapPlaces.sign(i)).append(PLAIN[random.nextInt(PLAIN.length)]);
        }
        return builder.stem(stem.toString()).gaps(gaps).mark(new BigDecimal("5"));
    }

    private List<Option> gapOptions(int right) {
        List<Option> options = new ArrayList<>();
        distinct(3, false).forEach(text -> options.add(new Option("o" + options.size(), text, options.size() < right)));
        return options;
    }

    private Notes notes(QuestionType type) {
        Feedback feedback = !may(type, Part.FEEDBACK)
                ? null
                : new Feedback("好" + text(), type == QuestionType.TRUE_FALSE ? null : "一半", "错" + text());
        return new Notes(
                null,
                may(type, Part.CATEGORY) ? "安全/用电" : null,
                may(type, Part.EXTERNAL_ID) ? "id-" + random.nextInt(1_000_000) : null,
                feedback,
                may(type, Part.HINTS) ? List.of("提示" + text()) : List.of(),
                may(type, Part.PENALTY) ? new BigDecimal("0.25") : null,
                may(type, Part.KEEPS_ORDER),
                null);
    }

    private boolean holds(QuestionType type, Part part) {
        return writer.parts(type).contains(part);
    }

    private boolean may(QuestionType type, Part part) {
        return holds(type, part) && random.nextBoolean();
    }

    private String text() {
        return isTame || random.nextInt(3) == 0
                ? PLAIN[random.nextInt(PLAIN.length)]
                : NASTY[random.nextInt(NASTY.length)];
    }

    private Set<String> distinct(int size, boolean isOneLine) {
        Set<String> texts = new LinkedHashSet<>();
        while (texts.size() < size) {
            String text = text();
            texts.add((isTame ? "项" + texts.size() : random.nextBoolean() ? "" : "项" + texts.size())
                    + (isOneLine ? text.replace("\n", " ") : text));
        }
        return texts;
    }
}
