package io.rizhi.quiz.importing.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A key written into the bracket of a stem: （ B ）, (√). It has to leave the stem, or members would read it.
 *
 * @param key what stands in the bracket
 * @param stem the stem with that bracket emptied
 * @param isSure whether the bracket is padded or ends the stem, as an answer's bracket is
 */
record StemKey(String key, String stem, boolean isSure) {
    private static final String LETTERS = "[A-Z](?:[\\s,、;]*[A-Z]){0,25}";
    private static final String SIGNS = "√|×|对|错|正确|错误|是|否|T|F|Y|N";
    private static final Pattern BRACKET =
            Pattern.compile("[(【\\[](?<inner>\\s*(?:" + LETTERS + "|" + SIGNS + ")\\s*)[)】\\]]");
    private static final Pattern EMPTY = Pattern.compile("\\(\\s*\\)|【\\s+】|\\[\\s+\\]|_{2,}");

    /** 天是蓝的。 √ or 天是蓝的。 T or 哪个对？ B */
    private static final Pattern SIGN_LAST =
            Pattern.compile("(?<=[。.!;\\s])\\s*([√×])\\s*$|(?<=[。?])\\s*([A-H](?:[\\s,、;]*[A-H]){0,7}|[TF])\\s*$");

    static boolean isIn(String folded) {
        if (SIGN_LAST.matcher(folded).find() && !EMPTY.matcher(folded).find()) {
            return true;
        }
        Matcher bracket = BRACKET.matcher(folded);
        return bracket.find() && !EMPTY.matcher(folded).find();
    }

    /** The last bracket that can be one for the answer, unless the stem also has an empty one for it. */
    static Optional<StemKey> in(String stem) {
        String folded = Fold.of(stem);
        if (EMPTY.matcher(folded).find()) {
            return Optional.empty();
        }
        List<StemKey> found = new ArrayList<>();
        Matcher bracket = BRACKET.matcher(folded);
        while (bracket.find()) {
            String inner = bracket.group("inner");
            boolean isLast = folded.substring(bracket.end()).matches("[\\s。.?!;:,]*");
            boolean isPadded = inner.length() > inner.strip().length() + 1;
            boolean isWord = inner.strip().matches("对|错|正确|错误|是|否");
            boolean isFirst = bracket.start() == 0;
            if (!isWord || isLast || isFirst || isPadded) {
                String emptied =
                        stem.substring(0, bracket.start("inner")) + "  " + stem.substring(bracket.end("inner"));
                found.add(new StemKey(inner.strip(), emptied, isLast || isPadded || isFirst));
            }
        }
        Matcher sign = SIGN_LAST.matcher(folded);
        if (found.isEmpty() && sign.find()) {
            return Optional.of(new StemKey(
                    sign.group().strip(), stem.substring(0, sign.start()).strip(), true));
        }
        return found.stream()
                .filter(StemKey::isSure)
                .reduce((first, second) -> second)
                .or(() -> found.stream().reduce((first, second) -> second));
    }
}
