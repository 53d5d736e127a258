package io.rizhi.study.library.importing.model;

import java.util.OptionalInt;

/** Numbers as headings write them: 十二, 一百一十九, 〇, 12, １２. */
public final class ChineseNumber {

    private static final String DIGITS = "零一二三四五六七八九";
    private static final int LARGEST = 9_999;

    private ChineseNumber() {}

    public static OptionalInt parse(String text) {
        if (text.isEmpty() || text.length() > 9) {
            return OptionalInt.empty();
        }
        if (text.chars().allMatch(Character::isDigit)) {
            int value = 0;
            for (char c : text.toCharArray()) {
                value = value * 10 + Character.digit(c, 10);
            }
            return value <= LARGEST ? OptionalInt.of(value) : OptionalInt.empty();
        }
        return parseHan(text.replace('〇', '零').replace('两', '二'));
    }

    private static OptionalInt parseHan(String text) {
        int total = 0;
        int digit = -1;
        for (char c : text.toCharArray()) {
            int unit = unitOf(c);
            if (unit > 0) {
                total += (digit < 0 ? 1 : digit) * unit;
                digit = -1;
            } else if (DIGITS.indexOf(c) >= 0) {
                digit = DIGITS.indexOf(c);
            } else {
                return OptionalInt.empty();
            }
        }
        return OptionalInt.of(total + Math.max(digit, 0));
    }

    private static int unitOf(char c) {
        return switch (c) {
            case '十' -> 10;
            case '百' -> 100;
            case '千' -> 1_000;
            default -> 0;
        };
    }

    /** The number in Chinese: 1 is 一, 12 is 十二, 119 is 一百一十九. */
    public static String format(int number) {
        if (number <= 0 || number > LARGEST) {
            return Integer.toString(number);
        }
        var text = new StringBuilder();
        int rest = number;
        int[] units = {1_000, 100, 10, 1};
        String[] names = {"千", "百", "十", ""};
        boolean isGap = false;
        for (int i = 0; i < units.length; i++) {
            int digit = rest / units[i];
            rest %= units[i];
            if (digit > 0) {
                text.append(isGap ? "零" : "").append(DIGITS.charAt(digit)).append(names[i]);
                isGap = false;
            } else if (text.length() > 0 && rest > 0) {
                isGap = true;
            }
        }
        return number >= 10 && number < 20 ? text.substring(1) : text.toString();
    }
}
