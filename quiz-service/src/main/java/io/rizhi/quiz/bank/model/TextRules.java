package io.rizhi.quiz.bank.model;

/**
 * Which differences between a typed answer and the key do not matter. There is no fuzzy stage: one wrong Chinese character
 * changes the meaning.
 *
 * @param composes a letter and its accent are one letter
 * @param foldsWidth ＡＢＣ is ABC, an ideographic space is a space
 * @param collapsesSpaces runs of spaces are one; between Han characters they vanish
 * @param foldsCase abc is ABC
 * @param stripsPunctuation outer brackets and quotes and closing punctuation are left out
 * @param foldsSigns quotes, dashes and tildes of any kind are alike
 * @param hasWildcards * in the key stands for any text, \\* for a star
 * @param comparesNumbers 1,000 is 1000.0
 */
public record TextRules(
        boolean composes,
        boolean foldsWidth,
        boolean collapsesSpaces,
        boolean foldsCase,
        boolean stripsPunctuation,
        boolean foldsSigns,
        boolean hasWildcards,
        boolean comparesNumbers) {

    public static final TextRules USUAL = new TextRules(true, true, true, true, true, true, false, true);

    public TextRules withWildcards() {
        return new TextRules(
                composes, foldsWidth, collapsesSpaces, foldsCase, stripsPunctuation, foldsSigns, true, comparesNumbers);
    }

    public TextRules withCase() {
        return new TextRules(
                composes,
                foldsWidth,
                collapsesSpaces,
                false,
                stripsPunctuation,
                foldsSigns,
                hasWildcards,
                comparesNumbers);
    }
}
