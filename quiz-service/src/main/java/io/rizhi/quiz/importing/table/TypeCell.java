package io.rizhi.quiz.importing.table;

import io.rizhi.quiz.bank.model.QuestionType;
import io.rizhi.quiz.importing.model.DeclaredType;
import io.rizhi.quiz.importing.model.Fold;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The type that a cell or the name of a sheet states.
 *
 * @param type null when the words leave it open or are not taken in
 * @param isUnsupported whether it is a kind that a table cannot give
 */
record TypeCell(@Nullable QuestionType type, boolean isUnsupported) {
    private static final Pattern CODE = Pattern.compile("(\\d)\\s*[:：、.\\-=为是]?\\s*([单多判填简问]\\S?)");
    private static final Map<String, QuestionType> USUAL_CODES =
            Map.of("0", QuestionType.SINGLE, "1", QuestionType.TRUE_FALSE, "2", QuestionType.MULTIPLE);
    private static final Map<String, QuestionType> WORDS = words();
    private static final Set<DeclaredType> UNSUPPORTED =
            EnumSet.of(DeclaredType.UNSUPPORTED, DeclaredType.MATCHING, DeclaredType.COMPOSITE, DeclaredType.MATERIAL);
    private static final TypeCell OPEN = new TypeCell(null, false);

    private static Map<String, QuestionType> words() {
        Map<String, QuestionType> words = new HashMap<>();
        put(words, QuestionType.SINGLE, "single", "singlechoice", "singleanswer", "radio", "mcq");
        put(words, QuestionType.MULTIPLE, "multiple", "multi", "multianswer", "multipleanswer", "multipleresponse");
        put(words, QuestionType.MULTIPLE, "multiselect", "checkbox");
        put(words, QuestionType.TRUE_FALSE, "truefalse", "judge", "judgement", "judgment", "boolean", "tf", "yesno");
        put(words, QuestionType.FILL_IN, "fillin", "fill", "fillintheblank", "fillintheblanks", "blank", "blanks");
        put(words, QuestionType.SHORT_ANSWER, "shortanswer", "essay", "open", "问题");
        put(words, QuestionType.SHORT_TEXT, "shorttext", "短文本", "短文本题", "单行文本", "单行填写题");
        put(words, QuestionType.NUMERIC, "numeric", "numerical", "number", "数值", "数值题", "数值填空题");
        put(words, QuestionType.ORDERING, "ordering", "order", "sort", "sequence", "排序", "排序题");
        put(words, QuestionType.CLOZE, "cloze", "完形填空", "完形填空题", "组合填空题");
        put(words, QuestionType.COMPOSITE, "composite", "material", "材料题", "资料题", "组合题");
        put(words, QuestionType.COMPOSITE, "阅读理解", "阅读理解题", "共用题干题");
        put(words, QuestionType.DESCRIPTION, "description", "说明", "说明文字", "描述");
        return words;
    }

    private static void put(Map<String, QuestionType> words, QuestionType type, String... names) {
        for (String name : names) {
            words.put(name, type);
        }
    }

    /** Empty when the words name no type. */
    static Optional<TypeCell> of(String text) {
        String word = Fold.of(text).toLowerCase(Locale.ROOT).replaceAll("[\\s\\-_/()]+", "");
        QuestionType known = WORDS.get(word);
        if (known != null) {
            return Optional.of(new TypeCell(known, false));
        }
        if (word.equals("multiplechoice") || word.equals("choice")) {
            return Optional.of(OPEN);
        }
        return DeclaredType.in(text).map(TypeCell::of);
    }

    private static TypeCell of(DeclaredType declared) {
        boolean isUnsupported = UNSUPPORTED.contains(declared);
        return new TypeCell(isUnsupported ? null : declared.type(), isUnsupported);
    }

    /**
     * 0, 1, 2 as the header explains them, or as they are mostly used.
     *
     * @param header of the column
     */
    static Optional<QuestionType> ofCode(String code, String header) {
        Map<String, QuestionType> codes = new HashMap<>();
        Matcher legend = CODE.matcher(header);
        while (legend.find()) {
            DeclaredType.in(legend.group(2).length() > 1 ? legend.group(2) : legend.group(2) + "选")
                    .map(DeclaredType::type)
                    .ifPresent(type -> codes.put(legend.group(1), type));
        }
        return Optional.ofNullable((codes.isEmpty() ? USUAL_CODES : codes).get(code));
    }
}
