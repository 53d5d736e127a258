package io.rizhi.quiz.importing.model;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A question number at the start of a line.
 *
 * @param end index after the label
 * @param key what stands in a bracket before the number, as in (√) 3.
 * @param follows what stands behind the number
 */
record NumberLabel(
        int number, Style style, int end, @Nullable String key, Follows follows) {
    enum Follows {
        SIGN,
        /** A digit right after the point, as in 3.2 km or 3.2019年. */
        DIGIT,
        /** Only a space, or nothing at all. */
        SPACE,
        /** The text, without any sign, as in 24下列. */
        TEXT
    }

    enum Style {
        PLAIN,
        PARENTHESIS,
        BRACKET,
        WORD,
        CIRCLED
    }

    private static final Pattern LABEL = Pattern.compile("^(?:#{1,6}\\s+|>\\s+|[*★☆]\\s*|[-+]\\s+)?(?:\\*\\*)?"
            + "(?:\\(\\s*(?<key>[A-Za-z、,√×对错TFtf ]{0,12})\\s*\\)\\s*)?"
            + "(?:(?<plain>\\d{1,4})\\s*(?<sign>[.、)]|:(?!\\d)|\\\\\\.)"
            + "|(?<bare>\\d{1,3})(?=\\s+[^\\d\\s.、):]|$)"
            + "|\\(\\s*(?<parenthesis>\\d{1,4})\\s*\\)\\s*[.、:]?"
            + "|[【\\[]\\s*(?<bracket>\\d{1,4})\\s*[】\\]]\\s*[.、:]?"
            + "|第\\s*(?<word>\\d{1,4}|[" + Numerals.CHINESE + "]{1,5})\\s*[题道](?!型|目|共|每)\\s*[.、:)]?"
            + "|(?:题目?|[Qq])\\s*(?<named>\\d{1,4})\\s*[.、:)])"
            + "(?:\\*\\*)?\\s*");
    private static final Pattern TIGHT = Pattern.compile("^(\\d{1,3})(?=\\p{IsHan})(?!["
            + "年月日号时点分秒周天岁人个名位次条项种类只台件套根层级度米厘毫公千百万亿吨斤克伏安瓦欧赫兆小元块倍折路线相极孔届章节页期批寸升帕处座把张道题"
            + "])");
    private static final Pattern CIRCLED = Pattern.compile("^([①-⑳])\\s*[.、:]?\\s*");
    private static final Pattern YEAR = Pattern.compile("^(?:19|20)\\d\\d\\s*(?:年|[-/.]\\d).*", Pattern.DOTALL);

    static Optional<NumberLabel> at(Line line) {
        Matcher label = LABEL.matcher(line.folded());
        if (!label.lookingAt()) {
            return Optional.empty();
        }
        String rest = line.folded().substring(label.end());
        if (label.group("plain") != null) {
            boolean isGlued = ".".equals(label.group("sign"))
                    && label.end() == label.end("sign")
                    && !rest.isEmpty()
                    && Character.isDigit(rest.charAt(0));
            return Optional.of(plain(label, "plain", isGlued ? Follows.DIGIT : Follows.SIGN));
        }
        if (label.group("bare") != null) {
            return Optional.of(plain(label, "bare", Follows.SPACE));
        }
        if (label.group("parenthesis") != null) {
            return Optional.of(of(label, "parenthesis", Style.PARENTHESIS));
        }
        if (label.group("bracket") != null) {
            return Optional.of(of(label, "bracket", Style.BRACKET));
        }
        return Optional.of(of(label, label.group("word") != null ? "word" : "named", Style.WORD));
    }

    /** ①: far more often a point of a list than the number of a question. */
    static Optional<NumberLabel> circled(Line line) {
        Matcher label = CIRCLED.matcher(line.folded());
        return label.lookingAt()
                ? Optional.of(new NumberLabel(
                        label.group(1).charAt(0) - '①' + 1, Style.CIRCLED, label.end(), null, Follows.SIGN))
                : Optional.empty();
    }

    /** A number with the text right behind it that is no quantity: 24下列, but not 24小时. */
    static Optional<NumberLabel> tight(Line line) {
        Matcher label = TIGHT.matcher(line.folded());
        return label.lookingAt()
                ? Optional.of(
                        new NumberLabel(Integer.parseInt(label.group(1)), Style.PLAIN, label.end(), null, Follows.TEXT))
                : Optional.empty();
    }

    /** 3.2019年 may be question 3; 3.2 km is not. */
    static boolean startsWithYear(String rest) {
        return YEAR.matcher(rest).matches();
    }

    /** 2023. at the start of a line is rather a year than the number of a question. */
    boolean isLikeYear() {
        return style == Style.PLAIN && number >= 1900 && number <= 2099;
    }

    private static NumberLabel plain(Matcher label, String group, Follows follows) {
        return new NumberLabel(Integer.parseInt(label.group(group)), Style.PLAIN, label.end(), key(label), follows);
    }

    private static NumberLabel of(Matcher label, String group, Style style) {
        String text = label.group(group);
        int number = Character.isDigit(text.charAt(0)) ? Integer.parseInt(text) : Numerals.chinese(text);
        return new NumberLabel(number, style, label.end(), key(label), Follows.SIGN);
    }

    private static @Nullable String key(Matcher label) {
        String key = label.group("key");
        return key == null ? null : key.strip();
    }
}
