package io.rizhi.quiz.importing.model;

import io.rizhi.quiz.bank.model.QuestionType;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The type a heading or a tag declares. 选择题 leaves open how many keys; some kinds of question are not taken in, and some only
 * in the form in which they are written here.
 */
public enum DeclaredType {
    MULTIPLE(QuestionType.MULTIPLE),
    SINGLE(QuestionType.SINGLE),
    TRUE_FALSE(QuestionType.TRUE_FALSE),
    FILL_IN(QuestionType.FILL_IN),
    SHORT_ANSWER(QuestionType.SHORT_ANSWER),
    SHORT_TEXT(QuestionType.SHORT_TEXT),
    NUMERIC(QuestionType.NUMERIC),
    MATCHING(QuestionType.MATCHING),
    ORDERING(QuestionType.ORDERING),
    CLOZE(QuestionType.CLOZE),
    DESCRIPTION(QuestionType.DESCRIPTION),
    /** A material with questions under it, or whatever a paper calls so. */
    MATERIAL(null),
    /** A material that has its questions under it, or it is not taken in. */
    COMPOSITE(null),
    CHOICE(null),
    UNSUPPORTED(null);

    static final String MULTIPLE_WORDS = "不定项选择|不定项|多项选择|多选择|多选|多项(?!填空)";
    static final String SINGLE_WORDS = "单项选择|单选择|单选|单项";
    static final String TRUE_FALSE_WORDS = "判断正误|判断对错|判断|是非|对错|正误";
    static final String FILL_IN_WORDS = "多项填空|填空";
    static final String SHORT_ANSWER_WORDS = "名词解释|案例分析|材料分析|综合分析|简答|问答|论述|主观|计算|写作|作文|翻译|分析|应用|综合|实务|案例|简述|解答";
    static final String MATCHING_WORDS = "匹配|连线|配对|配伍";
    static final String ORDERING_WORDS = "排序";
    static final String CLOZE_WORDS = "完形填空|完型填空";
    static final String COMPOSITE_WORDS = "阅读理解|共用题干|组合";
    static final String MATERIAL_WORDS = "材料题";
    static final String SHORT_TEXT_WORDS = "短文本题|单行文本题";
    static final String NUMERIC_WORDS = "数值题";
    static final String DESCRIPTION_WORDS = "说明文字";
    static final String UNSUPPORTED_WORDS = "听力";
    static final String CHOICE_WORDS = "选择";
    /** Longer names first, so that 完形填空 is not read as 填空. */
    static final String ANY = String.join(
            "|",
            UNSUPPORTED_WORDS,
            MATCHING_WORDS,
            ORDERING_WORDS,
            CLOZE_WORDS,
            COMPOSITE_WORDS,
            MATERIAL_WORDS,
            SHORT_TEXT_WORDS,
            NUMERIC_WORDS,
            DESCRIPTION_WORDS,
            MULTIPLE_WORDS,
            SINGLE_WORDS,
            TRUE_FALSE_WORDS,
            FILL_IN_WORDS,
            SHORT_ANSWER_WORDS,
            CHOICE_WORDS);

    /** By words, in the order in which they are looked for at one place of a text. */
    private static final Map<DeclaredType, String> WORDS = words();

    private static final Pattern WORD = Pattern.compile(WORDS.entrySet().stream()
            .map(each -> "(?<" + group(each.getKey()) + ">" + each.getValue() + ")")
            .collect(Collectors.joining("|")));

    private static Map<DeclaredType, String> words() {
        Map<DeclaredType, String> words = new LinkedHashMap<>();
        words.put(UNSUPPORTED, UNSUPPORTED_WORDS);
        words.put(MATCHING, MATCHING_WORDS);
        words.put(ORDERING, ORDERING_WORDS);
        words.put(CLOZE, CLOZE_WORDS);
        words.put(COMPOSITE, COMPOSITE_WORDS);
        words.put(MATERIAL, MATERIAL_WORDS);
        words.put(SHORT_TEXT, SHORT_TEXT_WORDS);
        words.put(NUMERIC, NUMERIC_WORDS);
        words.put(DESCRIPTION, DESCRIPTION_WORDS);
        words.put(MULTIPLE, MULTIPLE_WORDS);
        words.put(SINGLE, SINGLE_WORDS);
        words.put(TRUE_FALSE, TRUE_FALSE_WORDS);
        words.put(FILL_IN, FILL_IN_WORDS);
        words.put(SHORT_ANSWER, SHORT_ANSWER_WORDS);
        words.put(CHOICE, CHOICE_WORDS);
        return words;
    }

    private static String group(DeclaredType type) {
        return type.name().toLowerCase(Locale.ROOT).replace("_", "");
    }

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
        return word.find()
                ? WORDS.keySet().stream()
                        .filter(type -> word.group(group(type)) != null)
                        .findFirst()
                : Optional.empty();
    }

    /** Whether the answer is a text of its own, so that a bracket in the stem is no place for a key. */
    boolean isWritten() {
        return type != null && !type.hasOptions() && type != QuestionType.TRUE_FALSE;
    }
}
