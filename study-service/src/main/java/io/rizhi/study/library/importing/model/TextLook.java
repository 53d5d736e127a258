package io.rizhi.study.library.importing.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the body of a document looks like, so that a heading can be seen to differ from it.
 *
 * @param hasArticles true for a law or a set of rules, where （一） opens a list item and no heading
 * @param isPlain     true when the source carries no looks at all
 */
record TextLook(int halfPoints, FontFamily family, boolean hasArticles, boolean isPlain) {

    private static final int ARTICLES_OF_A_LAW = 3;

    static TextLook of(List<Block> blocks) {
        Map<Integer, Integer> sizes = new HashMap<>();
        Map<FontFamily, Integer> families = new HashMap<>();
        int articles = 0;
        boolean isPlain = true;
        for (var block : blocks) {
            if (!block.isParagraph()) {
                continue;
            }
            var length = block.text().length();
            sizes.merge(block.style().halfPoints(), length, Integer::sum);
            families.merge(block.style().family(), length, Integer::sum);
            isPlain &= block.style().equals(BlockStyle.PLAIN);
            articles += Numbering.of(block.text())
                            .filter(number -> number.family() == NumberFamily.ARTICLE)
                            .isPresent()
                    ? 1
                    : 0;
        }
        return new TextLook(most(sizes, 0), most(families, FontFamily.OTHER), articles >= ARTICLES_OF_A_LAW, isPlain);
    }

    private static <T> T most(Map<T, Integer> weights, T otherwise) {
        return weights.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(otherwise);
    }

    boolean isLarger(BlockStyle style) {
        return style.halfPoints() > halfPoints && halfPoints > 0;
    }

    boolean isHeadingFamily(BlockStyle style) {
        return style.family() != family
                && (style.family() == FontFamily.HEI
                        || style.family() == FontFamily.KAI
                        || style.family() == FontFamily.TITLE_SONG);
    }
}
