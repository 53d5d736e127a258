package io.rizhi.study.library.importing.model;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Finds the blocks that make up the title of a document. */
final class TitleFinder {

    private static final int HEAD = 14;
    private static final int LONGEST_TITLE = 80;
    /** The reference number of an official document stands between its red head and its title (GB/T 9704-2012, 7.2). */
    private static final Pattern REFERENCE_NUMBER = Pattern.compile(".{0,20}[〔\\[（(]\\d{4}[〕\\]）)]\\s*第?\\d+\\s*号.*");

    private TitleFinder() {}

    /** Block indexes in order; empty when nothing looks like a title. */
    static Set<Integer> find(List<Block> blocks, TextLook look) {
        int start = afterReferenceNumber(blocks);
        int best = styled(blocks);
        if (best < 0) {
            best = loudest(blocks, start, look);
        }
        if (best < 0 && look.isPlain()) {
            best = firstPlainLine(blocks, start);
        }
        return best < 0 ? Set.of() : withFollowers(blocks, best);
    }

    static String text(List<Block> blocks, Set<Integer> title) {
        return title.stream()
                .sorted()
                .map(index -> Spaces.collapsed(blocks.get(index).text()))
                .collect(Collectors.joining());
    }

    private static int afterReferenceNumber(List<Block> blocks) {
        return head(blocks)
                .filter(i ->
                        REFERENCE_NUMBER.matcher(blocks.get(i).text().strip()).matches())
                .map(i -> i + 1)
                .findFirst()
                .orElse(0);
    }

    private static int styled(List<Block> blocks) {
        var titles = head(blocks)
                .filter(i -> blocks.get(i).style().outlineLevel() == BlockStyle.TITLE)
                .findFirst();
        if (titles.isPresent()) {
            return titles.getAsInt();
        }
        var tops = IntStream.range(0, blocks.size())
                .filter(i -> blocks.get(i).style().outlineLevel() == 1)
                .boxed()
                .toList();
        boolean hasDeeper = blocks.stream().anyMatch(block -> block.style().outlineLevel() > 1);
        boolean isFirst = tops.size() == 1
                && IntStream.range(0, tops.get(0))
                        .allMatch(i -> blocks.get(i).style().outlineLevel() == 0);
        return isFirst
                        && hasDeeper
                        && Numbering.of(blocks.get(tops.get(0)).text()).isEmpty()
                ? tops.get(0)
                : -1;
    }

    private static int loudest(List<Block> blocks, int start, TextLook look) {
        int best = -1;
        int most = 0;
        for (int i = start; i < Math.min(blocks.size(), HEAD); i++) {
            int loudness = loudness(blocks.get(i), look);
            if (loudness > most) {
                best = i;
                most = loudness;
            }
        }
        return best;
    }

    private static int loudness(Block block, TextLook look) {
        var style = block.style();
        boolean isCandidate = isTitleLike(block) && style.outlineLevel() <= 0;
        boolean isLoud = style.family() == FontFamily.TITLE_SONG || look.isLarger(style) && style.isCentred();
        return isCandidate && isLoud
                ? style.halfPoints() * 4 + (style.isCentred() ? 2 : 0) + (style.isBold() ? 1 : 0) + 1
                : 0;
    }

    private static int firstPlainLine(List<Block> blocks, int start) {
        return start < blocks.size() && isTitleLike(blocks.get(start)) ? start : -1;
    }

    private static boolean isTitleLike(Block block) {
        var text = block.text().strip();
        return block.isParagraph()
                && !text.isEmpty()
                && text.length() <= LONGEST_TITLE
                && !HeadingText.endsLikeSentence(text)
                && Numbering.of(text).isEmpty();
    }

    private static Set<Integer> withFollowers(List<Block> blocks, int first) {
        var title = new LinkedHashSet<Integer>();
        title.add(first);
        var style = blocks.get(first).style();
        if (style.outlineLevel() <= 0 && style.halfPoints() > 0) {
            for (int i = first + 1; i < Math.min(blocks.size(), first + 3); i++) {
                if (!blocks.get(i).style().equals(style) || !isTitleLike(blocks.get(i))) {
                    break;
                }
                title.add(i);
            }
        }
        return title;
    }

    private static IntStream head(List<Block> blocks) {
        return IntStream.range(0, Math.min(blocks.size(), HEAD));
    }
}
