package io.rizhi.quiz.bank.content;

import io.rizhi.quiz.bank.model.TextRules;
import org.jspecify.annotations.Nullable;

/**
 * Which differences between a typed text and the key do not matter; a switch that is left out is as usual.
 *
 * @param charactersPerEdit one wrong character is let pass for each so many of the key, 4 to 100; null for none
 */
public record TextRulesView(
        @Nullable Boolean composes,
        @Nullable Boolean foldsWidth,
        @Nullable Boolean collapsesSpaces,
        @Nullable Boolean foldsCase,
        @Nullable Boolean stripsPunctuation,
        @Nullable Boolean foldsSigns,
        @Nullable Boolean hasWildcards,
        @Nullable Boolean comparesNumbers,
        @Nullable Boolean foldsTraditional,
        @Nullable Boolean hasPatterns,
        @Nullable Integer charactersPerEdit) {

    static @Nullable TextRulesView of(@Nullable TextRules rules) {
        return rules == null
                ? null
                : new TextRulesView(
                        rules.composes(),
                        rules.foldsWidth(),
                        rules.collapsesSpaces(),
                        rules.foldsCase(),
                        rules.stripsPunctuation(),
                        rules.foldsSigns(),
                        rules.hasWildcards(),
                        rules.comparesNumbers(),
                        rules.foldsTraditional(),
                        rules.hasPatterns(),
                        rules.charactersPerEdit());
    }

    TextRules toRules() {
        TextRules usual = TextRules.USUAL;
        return new TextRules(
                or(composes, usual.composes()),
                or(foldsWidth, usual.foldsWidth()),
                or(collapsesSpaces, usual.collapsesSpaces()),
                or(foldsCase, usual.foldsCase()),
                or(stripsPunctuation, usual.stripsPunctuation()),
                or(foldsSigns, usual.foldsSigns()),
                or(hasWildcards, usual.hasWildcards()),
                or(comparesNumbers, usual.comparesNumbers()),
                or(foldsTraditional, usual.foldsTraditional()),
                or(hasPatterns, usual.hasPatterns()),
                charactersPerEdit);
    }

    private static boolean or(@Nullable Boolean set, boolean usual) {
        return set == null ? usual : set;
    }
}
