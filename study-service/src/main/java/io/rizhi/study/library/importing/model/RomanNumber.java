package io.rizhi.study.library.importing.model;

/** Roman numbers of English headings, up to the forties. */
final class RomanNumber {

    private RomanNumber() {}

    static boolean isRoman(String text) {
        return text.matches("(?i)[IVXL]+");
    }

    static int parse(String text) {
        int total = 0;
        int before = 0;
        for (int i = text.length() - 1; i >= 0; i--) {
            int value = valueOf(Character.toUpperCase(text.charAt(i)));
            total += value < before ? -value : value;
            before = Math.max(before, value);
        }
        return total;
    }

    private static int valueOf(char c) {
        return switch (c) {
            case 'I' -> 1;
            case 'V' -> 5;
            case 'X' -> 10;
            default -> 50;
        };
    }
}
