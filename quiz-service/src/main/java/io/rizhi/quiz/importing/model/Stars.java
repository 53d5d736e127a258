package io.rizhi.quiz.importing.model;

import io.rizhi.quiz.bank.model.Gap;
import java.util.Collection;
import java.util.regex.Pattern;

/** A star in an answer of GIFT or Moodle: any text, or itself behind a backslash. */
public final class Stars {
    private static final Pattern ANY_TEXT = Pattern.compile("(?<!\\\\)\\*");

    private Stars() {}

    /** Whether one of the answers has a star for any text; then all of them are read with wildcards and stay as they are. */
    public static boolean standForText(Collection<String> answers) {
        return answers.stream().anyMatch(answer -> ANY_TEXT.matcher(answer).find());
    }

    /** An answer among those whose stars all stand for themselves. */
    public static String plain(String answer) {
        return answer.replace("\\*", "*");
    }

    /** An answer of the gap as these formats write it. */
    public static String written(Gap gap, String answer) {
        boolean isAny = gap.rules() != null && gap.rules().hasWildcards();
        return isAny ? answer : answer.replace("*", "\\*");
    }
}
