package io.rizhi.study.library.importing.model;

import java.util.Optional;
import java.util.regex.Pattern;

/** What the words of a paragraph say about its being a heading. */
final class HeadingText {

    static final int LONGEST = 40;
    static final int SHORT = 20;
    private static final String SENTENCE_ENDS = "。；，、！？;,!?";
    private static final Pattern DATE =
            Pattern.compile("^[（(]?\\s*[〇零一二三四五六七八九十\\d]{2,4}\\s*年[〇零一二三四五六七八九十\\d\\s]{1,4}月.*");
    private static final Pattern PAGE_OF_CONTENTS = Pattern.compile(".*(?:[.…·．]{2,}|\\t)\\s*\\d{1,4}$");
    private static final Pattern FIRST_CLAUSE = Pattern.compile("^([^。！？；]{2,40})。\\s*(\\S.*)$", Pattern.DOTALL);
    private static final Pattern FIRST_ENGLISH_CLAUSE =
            Pattern.compile("^([^.!?;\\p{IsHan}]{2,60})\\.\\s+(\\p{Lu}.*)$", Pattern.DOTALL);

    private HeadingText() {}

    static boolean endsLikeSentence(String text) {
        var stripped = text.strip();
        if (stripped.isEmpty()) {
            return true;
        }
        char last = stripped.charAt(stripped.length() - 1);
        return SENTENCE_ENDS.indexOf(last) >= 0 || last == '.' && stripped.indexOf(' ') > 0;
    }

    static boolean isTooLong(String text) {
        int words = ReadingTime.ofText(text).words();
        return text.strip().length() > LONGEST && (words < 3 || words > 14);
    }

    /** A line that ends with a page number belongs to a table of contents. */
    static boolean isLineOfContents(String text) {
        return PAGE_OF_CONTENTS.matcher(text.strip()).matches();
    }

    /** Dates, signatures, salutations and bracketed remarks are short and loud and still no headings. */
    static boolean isRemark(String text) {
        var stripped = text.strip();
        return DATE.matcher(stripped).matches()
                || stripped.endsWith("：")
                || stripped.endsWith(":")
                || stripped.startsWith("（")
                || stripped.startsWith("(")
                || stripped.codePoints().noneMatch(Character::isLetter);
    }

    /** The first clause of a paragraph that goes on behind it, as in {@code 1. 加强领导。各级要…}. */
    static Optional<String> firstClause(String rest) {
        for (var pattern : new Pattern[] {FIRST_CLAUSE, FIRST_ENGLISH_CLAUSE}) {
            var matcher = pattern.matcher(rest);
            if (matcher.matches()) {
                return Optional.of(matcher.group(1).strip());
            }
        }
        return Optional.empty();
    }
}
