package io.rizhi.quiz.importing.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Type, mark and category in brackets at the start or end of a stem.
 *
 * @param text the stem without them
 */
record Tags(
        String text,
        @Nullable DeclaredType type,
        @Nullable BigDecimal mark,
        List<String> categories,
        boolean isTypeLast) {
    private static final String OPEN = "\\s*(?:(?<!_)_)?[(\\[【〔<]\\s*";
    private static final String CLOSE = "\\s*[)\\]】〕>](?:_(?!_))?\\s*";
    private static final String TYPE = "(?<type>(?:" + DeclaredType.ANY + ")(?:择)?(?:试?题)?)";
    private static final String MARK = "(?:本题|共|满分|分值:?)?\\s*(?<mark>\\d{1,4}(?:\\.\\d{1,2})?)\\s*分";
    private static final String TAG = "(?:" + TYPE
            + "(?:[,、;:\\s]*(?:本题|共)?\\s*(?<mark2>\\d{1,4}(?:\\.\\d{1,2})?)\\s*分)?|" + MARK + "|必答题?|选答题?|必做题?)";
    private static final Pattern LEADING = Pattern.compile("^" + OPEN + TAG + CLOSE);
    /** Survey sites put a star after the type of a question that has to be answered. */
    private static final Pattern TRAILING = Pattern.compile(OPEN + TAG + CLOSE + "(?<star>\\*\\s*)?$");

    /** 判断题 without brackets, and what a form prints before the stem. */
    private static final Pattern BARE = Pattern.compile("^(?<type>(?:单选|多选|判断|填空|简答|问答|单项选择|多项选择|不定项选择)题)\\s+(?=\\S)");

    private static final Pattern LABEL = Pattern.compile("^(?:题目|题干)\\s*:\\s*(?=\\S)");

    private static final Pattern SUB_POINT = Pattern.compile("(?:\\(\\d{1,2}\\)|[①-⑳])");
    private static final Pattern CATEGORY = Pattern.compile("^\\[([^\\[\\]]{1,80}[·・‧•|/][^\\[\\]]{1,80})\\]\\s*");

    static Tags strip(String text) {
        Stripping stripping = new Stripping(text);
        stripping.run();
        return new Tags(
                stripping.text.strip(),
                stripping.type,
                stripping.mark,
                List.copyOf(stripping.categories),
                stripping.isTypeLast);
    }

    private static final class Stripping {
        private String text;
        private @Nullable DeclaredType type;
        private @Nullable BigDecimal mark;
        private final List<String> categories = new ArrayList<>();
        private boolean isTypeLast;

        Stripping(String text) {
            this.text = text;
        }

        void run() {
            boolean isChanged = true;
            while (isChanged) {
                isChanged = leading() || bare() || category() || trailing();
            }
        }

        private boolean leading() {
            Matcher tag = LEADING.matcher(Fold.of(text));
            if (!tag.find()) {
                return false;
            }
            take(tag);
            text = text.substring(tag.end());
            return true;
        }

        private boolean bare() {
            String folded = Fold.of(text);
            Matcher label = LABEL.matcher(folded);
            Matcher tag = BARE.matcher(folded);
            if (label.find()) {
                text = text.substring(label.end());
                return true;
            }
            if (type != null || !tag.find()) {
                return false;
            }
            type = DeclaredType.in(tag.group("type")).orElse(null);
            text = text.substring(tag.end());
            return true;
        }

        private boolean trailing() {
            Matcher tag = TRAILING.matcher(Fold.of(text));
            if (!tag.find() || tag.start() == 0 || isOfSubPoint(tag)) {
                return false;
            }
            isTypeLast |= tag.group("type") != null;
            take(tag);
            text = text.substring(0, tag.start());
            return true;
        }

        /** （2）如何处理？（10分）: the mark is that of the point in its line, not of the question. */
        private boolean isOfSubPoint(Matcher tag) {
            String last = text.substring(text.lastIndexOf('\n', Math.max(0, tag.start() - 1)) + 1);
            return tag.group("mark") != null
                    && last.length() < text.length()
                    && SUB_POINT.matcher(Fold.of(last)).lookingAt();
        }

        private boolean category() {
            Matcher tag = CATEGORY.matcher(Fold.of(text));
            if (!tag.find()) {
                return false;
            }
            Arrays.stream(text.substring(tag.start(1), tag.end(1)).split("[·・‧•|/／｜]"))
                    .map(String::strip)
                    .filter(part -> !part.isEmpty())
                    .forEach(categories::add);
            text = text.substring(tag.end());
            return true;
        }

        private void take(Matcher tag) {
            String typeText = tag.group("type");
            if (typeText != null && type == null) {
                type = DeclaredType.in(typeText).orElse(null);
            }
            String markText = tag.group("mark") != null ? tag.group("mark") : tag.group("mark2");
            if (markText != null && mark == null) {
                mark = new BigDecimal(markText);
            }
        }
    }
}
