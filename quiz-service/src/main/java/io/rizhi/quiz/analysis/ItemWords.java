package io.rizhi.quiz.analysis;

import io.rizhi.quiz.bank.model.QuestionType;
import java.util.List;
import java.util.stream.Collectors;

/** Words of the exported analysis for what the API names by code. */
final class ItemWords {
    private ItemWords() {}

    static String type(String code, boolean isEnglish) {
        return QuestionType.ofCode(code)
                .map(type -> isEnglish ? english(type) : chinese(type))
                .orElse(code);
    }

    private static String chinese(QuestionType type) {
        return switch (type) {
            case SINGLE -> "单选题";
            case MULTIPLE -> "多选题";
            case TRUE_FALSE -> "判断题";
            case FILL_IN -> "填空题";
            case SHORT_ANSWER -> "简答题";
            case SHORT_TEXT -> "短文本题";
            case NUMERIC -> "数值题";
            case MATCHING -> "匹配题";
            case ORDERING -> "排序题";
            case CLOZE -> "完形填空题";
            case COMPOSITE -> "材料题";
            case DESCRIPTION -> "说明";
        };
    }

    private static String english(QuestionType type) {
        return switch (type) {
            case SINGLE -> "Single choice";
            case MULTIPLE -> "Multiple choice";
            case TRUE_FALSE -> "True or false";
            case FILL_IN -> "Fill in";
            case SHORT_ANSWER -> "Short answer";
            case SHORT_TEXT -> "Short text";
            case NUMERIC -> "Number";
            case MATCHING -> "Matching";
            case ORDERING -> "Ordering";
            case CLOZE -> "Cloze";
            case COMPOSITE -> "Material";
            case DESCRIPTION -> "To read";
        };
    }

    static String flags(List<String> codes, boolean isEnglish) {
        return codes.stream().map(code -> flag(code, isEnglish)).collect(Collectors.joining(isEnglish ? ", " : "、"));
    }

    private static String flag(String code, boolean isEnglish) {
        return switch (code) {
            case "negative-discrimination" -> isEnglish ? "works against the rest" : "区分度为负";
            case "too-easy" -> isEnglish ? "too easy" : "太容易";
            case "too-hard" -> isEnglish ? "too hard" : "太难";
            case "key-suspected" -> isEnglish ? "key suspected" : "答案可疑";
            default -> code;
        };
    }
}
