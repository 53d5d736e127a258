package io.rizhi.quiz.importing.model;

import io.rizhi.quiz.bank.model.QuestionType;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The type a heading or a tag declares. 选择题 leaves open how many keys; some kinds of question are not taken in. */
public enum DeclaredType {
    MULTIPLE(QuestionType.MULTIPLE),
    SINGLE(QuestionType.SINGLE),
    TRUE_FALSE(QuestionType.TRUE_FALSE),
    FILL_IN(QuestionType.FILL_IN),
    SHORT_ANSWER(QuestionType.SHORT_ANSWER),
    CHOICE(null),
    UNSUPPORTED(null);

    static final String MULTIPLE_WORDS = "不定项选择|不定项|多项选择|多选择|多选|多项";
    static final String SINGLE_WORDS = "单项选择|单选择|单选|单项";
    static final String TRUE_FALSE_WORDS = "判断正误|判断对错|判断|是非|对错|正误";
    static final String FILL_IN_WORDS = "填空";
    static final String SHORT_ANSWER_WORDS = "名词解释|案例分析|材料分析|综合分析|简答|问答|论述|主观|计算|写作|作文|翻译|分析|应用|综合|实务|案例|简述|解答";
    static final String UNSUPPORTED_WORDS = "匹配|连线|配对|配伍|排序|完形填空|完型填空|阅读理解|听力|共用题干|组合";
    static final String CHOICE_WORDS = "选择";
    /** Longer names first, so that 完形填空 is not read as 填空. */
    static final String ANY = String.join(
            "|",
            UNSUPPORTED_WORDS,
            MULTIPLE_WORDS,
            SINGLE_WORDS,
            TRUE_FALSE_WORDS,
            FILL_IN_WORDS,
            SHORT_ANSWER_WORDS,
            CHOICE_WORDS);

    private static final Pattern WORD = Pattern.compile("(?<unsupported>" + UNSUPPORTED_WORDS + ")|(?<multiple>"
            + MULTIPLE_WORDS + ")|(?<single>" + SINGLE_WORDS + ")|(?<truth>" + TRUE_FALSE_WORDS + ")|(?<fill>"
            + FILL_IN_WORDS + ")|(?<short>" + SHORT_ANSWER_WORDS + ")|(?<choice>" + CHOICE_WORDS + ")");

    private final @Nullable QuestionType type;

    DeclaredType(@Nullable QuestionType type) {
        this.type = type;
    }

    /** Null when the declaration alone does not settle the type. */
    @Nullable
    public QuestionType type() {
        return type;
    }

    public static Optional<DeclaredType> in(String text) {
        Matcher word = WORD.matcher(text);
        if (!word.find()) {
            return Optional.empty();
        }
        if (word.group("unsupported") != null) {
            return Optional.of(UNSUPPORTED);
        }
        if (word.group("multiple") != null) {
            return Optional.of(MULTIPLE);
        }
        if (word.group("single") != null) {
            return Optional.of(SINGLE);
        }
        if (word.group("truth") != null) {
            return Optional.of(TRUE_FALSE);
        }
        if (word.group("fill") != null) {
            return Optional.of(FILL_IN);
        }
        return Optional.of(word.group("short") != null ? SHORT_ANSWER : CHOICE);
    }
}
