package io.rizhi.quiz.importing.model;

import java.util.regex.Pattern;

/** Lines that a page or a printer added. They are left out and reported. */
final class Noise {
    private static final Pattern PAGE = Pattern.compile("^[-·~\\s]*\\d{1,4}[-·~\\s]*$"
            + "|^-?\\s*第\\s*\\d+\\s*页\\s*[,、/]?\\s*(?:\\(?共\\s*\\d+\\s*页\\)?)?\\s*-?$"
            + "|^\\d{1,4}\\s*/\\s*\\d{1,4}$"
            + "|^\\d{1,3}(?:\\.\\d{1,2})?\\s*分$"
            + "|^\\{\\{[^{}]{1,40}\\}\\}$"
            + "|^(?i:page)\\s*\\d+(?:\\s*(?:of|/)\\s*\\d+)?$");
    private static final Pattern RULE = Pattern.compile("^[-=*_~·.#—─━\\s]{3,}$");

    private Noise() {}

    static boolean isNoise(Line line) {
        return PAGE.matcher(line.folded()).matches()
                || RULE.matcher(line.folded()).matches();
    }

    /** Whether a number could be that of a page so far into the text. */
    static boolean isPlausiblePage(int number, int line) {
        return number >= 1 && number <= 1 + line / 10;
    }
}
