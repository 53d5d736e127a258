package io.rizhi.quiz.importing.model;

import java.math.BigDecimal;
import java.util.Optional;

/** Numbers as people write them in headings: 12, 2.5, 十二, 两. */
final class Numerals {
    static final String CHINESE = "一二三四五六七八九十百两〇零";
    private static final String DIGITS = "零一二三四五六七八九";

    private Numerals() {}

    /** -1 when the text is no number. */
    static int chinese(String text) {
        int total = 0;
        int digit = 0;
        for (char c : text.replace('两', '二').replace('〇', '零').toCharArray()) {
            int value = DIGITS.indexOf(c);
            if (value >= 0) {
                digit = value;
            } else if (c == '十') {
                total += (digit == 0 ? 1 : digit) * 10;
                digit = 0;
            } else if (c == '百') {
                total += (digit == 0 ? 1 : digit) * 100;
                digit = 0;
            } else {
                return -1;
            }
        }
        return total + digit;
    }

    static Optional<BigDecimal> decimal(String text) {
        if (text.matches("\\d{1,5}(\\.\\d{1,4})?")) {
            return Optional.of(new BigDecimal(text));
        }
        int number = text.isEmpty() ? -1 : chinese(text);
        return number < 0 ? Optional.empty() : Optional.of(BigDecimal.valueOf(number));
    }
}
