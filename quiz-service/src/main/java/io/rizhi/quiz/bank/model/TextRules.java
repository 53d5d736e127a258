package io.rizhi.quiz.bank.model;

import org.jspecify.annotations.Nullable;

/**
 * Which differences between a typed answer and the key do not matter.
 *
 * @param composes a letter and its accent are one letter
 * @param foldsWidth ＡＢＣ is ABC, an ideographic space is a space
 * @param collapsesSpaces runs of spaces are one; between Han characters they vanish
 * @param foldsCase abc is ABC
 * @param stripsPunctuation outer brackets and quotes and closing punctuation are left out
 * @param foldsSigns quotes, dashes and tildes of any kind are alike
 * @param hasWildcards * in the key stands for any text, \\* for a star
 * @param comparesNumbers 1,000 is 1000.0
 * @param foldsTraditional 電腦 is 电脑; character by character, on both sides
 * @param hasPatterns the key is a regular expression for the whole answer
 * @param charactersPerEdit one wrong, missing or added character is let pass for each so many of the key; null for none,
 *     because one wrong Chinese character changes the meaning
 */
public record TextRules(
        boolean composes,
        boolean foldsWidth,
        boolean collapsesSpaces,
        boolean foldsCase,
        boolean stripsPunctuation,
        boolean foldsSigns,
        boolean hasWildcards,
        boolean comparesNumbers,
        boolean foldsTraditional,
        boolean hasPatterns,
        @Nullable Integer charactersPerEdit) {

    public static final int FEWEST_PER_EDIT = 4;
    public static final int MOST_PER_EDIT = 100;
    public static final TextRules USUAL =
            new TextRules(true, true, true, true, true, true, false, true, false, false, null);

    public TextRules withWildcards() {
        return with(foldsCase, true, foldsTraditional, hasPatterns, charactersPerEdit);
    }

    public TextRules withCase() {
        return with(false, hasWildcards, foldsTraditional, hasPatterns, charactersPerEdit);
    }

    public TextRules withTraditional() {
        return with(foldsCase, hasWildcards, true, hasPatterns, charactersPerEdit);
    }

    public TextRules withPatterns() {
        return with(foldsCase, hasWildcards, foldsTraditional, true, charactersPerEdit);
    }

    public TextRules withEdits(@Nullable Integer perEdit) {
        return with(foldsCase, hasWildcards, foldsTraditional, hasPatterns, perEdit);
    }

    public TextRules withoutEdits() {
        return withEdits(null);
    }

    /** What a question may choose; the rest is the same for all. */
    private TextRules with(
            boolean isCaseFolded,
            boolean wildcards,
            boolean isTraditionalFolded,
            boolean patterns,
            @Nullable Integer perEdit) {
        return new TextRules(
                composes,
                foldsWidth,
                collapsesSpaces,
                isCaseFolded,
                stripsPunctuation,
                foldsSigns,
                wildcards,
                comparesNumbers,
                isTraditionalFolded,
                patterns,
                perEdit);
    }
}
