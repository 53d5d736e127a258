package io.rizhi.quiz.bank.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a question is found by: its texts folded, and every single sign and every two neighbouring signs of them. Two signs
 * are about one Chinese word, so an index over them serves Chinese and Latin text alike.
 */
public final class SearchText {
    /** Signs of one question that can be found; only long materials have more. */
    private static final int MOST_SIGNS = 4_000;

    private static final int MOST_GRAMS_ASKED = 40;

    private static final String NONE = "none";

    private SearchText() {}

    /** Folded texts of the question, one a line. */
    public static String of(Content content) {
        List<String> texts = new ArrayList<>();
        collect(content, texts);
        String all = texts.stream()
                .map(Fingerprint::fold)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
        return all.length() <= MOST_SIGNS ? all : all.substring(0, MOST_SIGNS);
    }

    private static void collect(Content content, List<String> texts) {
        texts.add(content.stem());
        content.options().forEach(option -> texts.add(option.text()));
        content.prompts().forEach(prompt -> texts.add(prompt.text()));
        content.gaps().forEach(gap -> gap.options().forEach(option -> texts.add(option.text())));
        content.children().forEach(child -> collect(child.content(), texts));
    }

    /** A line as it is searched: without spaces and punctuation, in narrow lower-case letters. */
    public static String fold(String line) {
        return Fingerprint.fold(line);
    }

    /** Words of a query, folded; empty without one, and when nothing of it can be found. */
    public static List<String> words(@Nullable String query) {
        return query == null ? List.of() : folded(query);
    }

    private static List<String> folded(String query) {
        return Arrays.stream(query.strip().split("[\\s\u3000]+"))
                .map(Fingerprint::fold)
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    /** What a folded text is found by in an index: its grams. */
    public static List<String> facets(String folded) {
        return grams(folded).stream().map(SearchText::facet).toList();
    }

    /** What a text with the words of a query must have of these; where nothing of it can be found, one that none has. */
    public static List<String> facetsOf(String query) {
        List<String> words = words(query);
        return words.isEmpty()
                ? List.of(NONE)
                : words.stream()
                        .flatMap(word -> gramsOf(word).stream())
                        .limit(MOST_GRAMS_ASKED)
                        .map(SearchText::facet)
                        .toList();
    }

    private static String facet(String gram) {
        return "text:" + gram;
    }

    /** Single signs and pairs of a folded text; pairs never cross a line. */
    public static Set<String> grams(String folded) {
        Set<String> grams = new LinkedHashSet<>();
        for (String line : folded.split("\n", -1)) {
            int[] signs = line.codePoints().toArray();
            for (int i = 0; i < signs.length; i++) {
                grams.add(new String(signs, i, 1));
                if (i + 1 < signs.length) {
                    grams.add(new String(signs, i, 2));
                }
            }
        }
        return grams;
    }

    /** The grams that a text with this word must have: its pairs, or the one sign it is. */
    public static List<String> gramsOf(String word) {
        return grams(word).stream()
                .filter(gram ->
                        word.codePointCount(0, word.length()) == 1 || gram.codePointCount(0, gram.length()) == 2)
                .toList();
    }
}
