package io.rizhi.study.library.importing.model;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number a paragraph begins with.
 *
 * @param number  as written, for example 第一章 or （二）
 * @param counter its value; of 2.3 the last part
 * @param depth   parts of a dotted number, else 1
 * @param rest    the text behind the number
 * @param isSetApart true when space follows the number, so that it cannot be part of a sentence
 */
public record Numbering(NumberFamily family, String number, int counter, int depth, String rest, boolean isSetApart) {

    private static final String HAN = "[〇零一二三四五六七八九十百千两]{1,9}";
    private static final String DIGITS = "[0-9０-９]{1,4}";
    private static final String SPACE = "[\\s\\u3000]*";

    private static final List<Form> FORMS = List.of(
            new Form(NumberFamily.PART, "(第(" + HAN + "|" + DIGITS + ")(?:编|篇|部分|部(?![门委署队])))(.*)"),
            new Form(NumberFamily.CHAPTER, "(第" + SPACE + "(" + HAN + "|" + DIGITS + ")" + SPACE + "章)(.*)"),
            new Form(NumberFamily.SECTION, "(第" + SPACE + "(" + HAN + "|" + DIGITS + ")" + SPACE + "节)(.*)"),
            new Form(
                    NumberFamily.ARTICLE,
                    "(第" + SPACE + "(" + HAN + "|" + DIGITS + ")" + SPACE + "条(?:之" + HAN
                            + ")?)(?=[\\s\\u3000]|$)(.*)"),
            new Form(NumberFamily.ARTICLE, "(第(" + HAN + ")条(?:之" + HAN + ")?)(?![第、，,和至款项])(.*)"),
            new Form(NumberFamily.CHAPTER, "(?i)(Chapter ([0-9]{1,3}|[IVXL]{1,7}))(?=[\\s.:：]|$)[.:：]?(.*)"),
            new Form(NumberFamily.PART, "(?i)(Part ([0-9]{1,3}|[IVXL]{1,7}))(?=[\\s.:：]|$)[.:：]?(.*)"),
            new Form(NumberFamily.SECTION, "(?i)(Section ([0-9]{1,3}))(?=[\\s.:：]|$)[.:：]?(.*)"),
            new Form(NumberFamily.ARTICLE, "(?i)(Article ([0-9]{1,3}))(?=[\\s.:：]|$)[.:：]?(.*)"),
            new Form(NumberFamily.HAN_COMMA, "((" + HAN + ")[、．.])(.*)"),
            new Form(NumberFamily.HAN_BRACKET, "([（(](" + HAN + ")[）)][、．.]?)(.*)"),
            new Form(NumberFamily.DIGIT_BRACKET, "([（(](" + DIGITS + ")[）)][、．.]?)(.*)"),
            new Form(NumberFamily.DOTTED, "([0-9]{1,3}(?:\\.[0-9]{1,3}){0,3}\\.([0-9]{1,3})\\.?)(?=[\\s\\u3000])(.*)"),
            new Form(NumberFamily.DOTTED, "([0-9]{1,2}(?:\\.[0-9]{1,2}){0,3}\\.([0-9]{1,2}))(?=\\p{IsHan})(.*)"),
            new Form(NumberFamily.DIGIT, "((" + DIGITS + ")[.．、](?![0-9０-９]))(.*)"));

    /** Words behind a number that make it a quantity, an ordinal or a date and no heading. */
    private static final Pattern QUANTITY =
            Pattern.compile("^(?:" + HAN + "(?:季度|月份?|日|年|期|级|类|线|次|批|届|审)|年|月|日|%|％|[0-9]+[%％]|个|名|万|亿|元|倍).*");

    private static final Pattern REFERENCE =
            Pattern.compile("^(?:的|所(?!有)|规定|之(?!前|后|间)|第|和|与|至|、|，|中(?:的|所|规定)).*", Pattern.DOTALL);

    /** The number at the beginning of a text; empty when there is none or it is a quantity or a reference. */
    public static Optional<Numbering> of(String text) {
        var stripped = text.strip().replaceAll("^[\\s\\u3000]+", "");
        if (stripped.length() > 2_000) {
            stripped = stripped.substring(0, 2_000);
        }
        for (var form : FORMS) {
            var found = form.match(stripped);
            if (found.isPresent()) {
                return found.filter(Numbering::isPlausible);
            }
        }
        return Optional.empty();
    }

    private boolean isPlausible() {
        if (family.isNamed()) {
            return isSetApart || !REFERENCE.matcher(rest).matches();
        }
        return counter > 0 && !QUANTITY.matcher(rest).matches() && (counter < 1_900 || counter > 2_100);
    }

    private record Form(NumberFamily family, Pattern pattern) {

        Form(NumberFamily family, String pattern) {
            this(family, Pattern.compile("^" + pattern + "$", Pattern.DOTALL));
        }

        Optional<Numbering> match(String text) {
            var matcher = pattern.matcher(text);
            return matcher.matches() ? read(matcher) : Optional.empty();
        }

        private Optional<Numbering> read(Matcher matcher) {
            var number = matcher.group(1).replaceAll("[\\s\\u3000]+(?=[条章节])|(?<=第)[\\s\\u3000]+", "");
            var counter = RomanNumber.isRoman(matcher.group(2))
                    ? RomanNumber.parse(matcher.group(2))
                    : ChineseNumber.parse(matcher.group(2)).orElse(0);
            int depth = (int) number.replaceAll("\\.$", "")
                            .chars()
                            .filter(c -> c == '.')
                            .count()
                    + 1;
            var rest = matcher.group(3).replaceAll("^[\\s\\u3000]+", "").strip();
            boolean isSetApart = matcher.group(3).isEmpty()
                    || Character.isWhitespace(matcher.group(3).charAt(0));
            return Optional.of(new Numbering(
                    family, number, counter, family == NumberFamily.DOTTED ? depth : 1, rest, isSetApart));
        }
    }
}
