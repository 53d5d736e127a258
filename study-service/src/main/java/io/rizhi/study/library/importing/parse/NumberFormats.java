package io.rizhi.study.library.importing.parse;

import io.rizhi.study.library.importing.model.ChineseNumber;
import java.util.Locale;

/** How a counter reads in the number formats of office documents (ECMA-376 Part 1, 17.18.59). */
final class NumberFormats {

    private static final String HEAVENLY_STEMS = "甲乙丙丁戊己庚辛壬癸";
    private static final String EARTHLY_BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
    private static final String PLAIN = "零一二三四五六七八九十百千";
    private static final String FORMAL = "零壹贰叁肆伍陆柒捌玖拾佰仟";

    private NumberFormats() {}

    static String format(String format, int number) {
        return switch (format) {
            case "none" -> "";
            case "chineseCounting",
                    "chineseCountingThousand",
                    "taiwaneseCounting",
                    "taiwaneseCountingThousand",
                    "japaneseCounting",
                    "ideographDigital",
                    "taiwaneseDigital",
                    "japaneseDigitalTenThousand" -> ChineseNumber.format(number);
            case "chineseLegalSimplified", "ideographLegalTraditional", "japaneseLegal" -> formal(number);
            case "ideographTraditional" -> oneOf(HEAVENLY_STEMS, number);
            case "ideographZodiac" -> oneOf(EARTHLY_BRANCHES, number);
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> circled(number);
            case "decimalEnclosedParen" -> "(" + number + ")";
            case "decimalEnclosedFullstop" -> number + ".";
            case "decimalZero" -> number < 10 ? "0" + number : String.valueOf(number);
            case "upperRoman" -> roman(number);
            case "lowerRoman" -> roman(number).toLowerCase(Locale.ROOT);
            case "upperLetter" -> letter(number);
            case "lowerLetter" -> letter(number).toLowerCase(Locale.ROOT);
            default -> String.valueOf(number);
        };
    }

    private static String formal(int number) {
        var text = new StringBuilder();
        for (char c : ChineseNumber.format(number).toCharArray()) {
            int index = PLAIN.indexOf(c);
            text.append(index < 0 ? c : FORMAL.charAt(index));
        }
        return text.toString();
    }

    private static String oneOf(String signs, int number) {
        return number >= 1 && number <= signs.length() ? signs.substring(number - 1, number) : String.valueOf(number);
    }

    private static String circled(int number) {
        return number >= 1 && number <= 20 ? String.valueOf((char) ('①' + number - 1)) : "(" + number + ")";
    }

    private static String letter(int number) {
        return number < 1
                ? ""
                : String.valueOf((char) ('A' + (number - 1) % 26)).repeat((number - 1) / 26 + 1);
    }

    private static String roman(int number) {
        if (number < 1 || number > 399) {
            return String.valueOf(number);
        }
        int[] values = {100, 90, 50, 40, 10, 9, 5, 4, 1};
        String[] signs = {"C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
        var text = new StringBuilder();
        int rest = number;
        for (int i = 0; i < values.length; i++) {
            while (rest >= values[i]) {
                text.append(signs[i]);
                rest -= values[i];
            }
        }
        return text.toString();
    }
}
