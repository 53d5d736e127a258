package io.rizhi.study.library.importing.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Cuts a text into sections along its outline. A chapter is one section; a chapter too long for a sitting is cut at the
 * headings below it, as long as the parts are worth reading on their own. Text in front of the first such heading stays
 * with the chapter's own heading.
 */
public final class OutlineCut {

    private static final int LONG_CHAPTER_SECONDS = 300;
    private static final int WORTHWHILE_PART_SECONDS = 45;
    /** A section longer than this is pointed out, because it fills a whole day by itself. */
    public static final int LONG_SECTION_SECONDS = 900;

    private final Outline outline;
    private final List<Block> blocks;
    private final List<ReadingTime> ownTimes = new ArrayList<>();
    private final boolean[] isSection;

    public OutlineCut(Outline outline, List<Block> blocks) {
        this.outline = outline;
        this.blocks = blocks;
        for (int i = 0; i < outline.entries().size(); i++) {
            ownTimes.add(ReadingTime.of(bodyBlocks(bodyFrom(i), nextFrom(i))));
        }
        this.isSection = new boolean[outline.entries().size()];
        for (int i = 0; i < isSection.length; i = endOfSubtree(i)) {
            cut(i, endOfSubtree(i));
        }
    }

    /** One line of the outline with what belongs to it. */
    public record Part(OutlineEntry entry, boolean isSection, int toBlock, ReadingTime time, List<String> articles) {}

    /** Every entry in order; a section counts its whole text, another entry its own. */
    public List<Part> parts() {
        var parts = new ArrayList<Part>();
        for (int i = 0; i < isSection.length; i++) {
            int end = isSection[i] ? sectionEnd(i) : i + 1;
            int to = end < isSection.length ? entry(end).fromBlock() : blocks.size();
            var time = ReadingTime.of(bodyBlocks(bodyFrom(i), to));
            parts.add(new Part(entry(i), isSection[i], to - 1, time, articles(bodyFrom(i), to)));
        }
        return parts;
    }

    /** Blocks a section shows, its own heading excluded; headings below it are named by their block. */
    public record SectionBlocks(OutlineEntry entry, List<Integer> blocks, Map<Integer, OutlineEntry> headings) {}

    public List<SectionBlocks> sections() {
        var sections = new ArrayList<SectionBlocks>();
        for (int i = 0; i < isSection.length; i++) {
            if (isSection[i]) {
                sections.add(section(i));
            }
        }
        return sections;
    }

    private SectionBlocks section(int index) {
        int end = sectionEnd(index);
        int to = end < isSection.length ? entry(end).fromBlock() : blocks.size();
        var shown = new ArrayList<Integer>();
        for (int block = bodyFrom(index); block < to; block++) {
            if (!outline.titleBlocks().contains(block)) {
                shown.add(block);
            }
        }
        var headings = new HashMap<Integer, OutlineEntry>();
        for (int i = index + 1; i < end; i++) {
            if (entry(i).hasHeading()) {
                headings.put(entry(i).fromBlock(), entry(i));
            }
        }
        return new SectionBlocks(entry(index), shown, headings);
    }

    private void cut(int index, int end) {
        var children = children(index, end);
        boolean isCut = totalSeconds(index, end) > LONG_CHAPTER_SECONDS && areWorthwhile(children, end);
        if (!isCut) {
            isSection[index] = totalSeconds(index, end) > 0;
            return;
        }
        isSection[index] = ownSeconds(index) > 0;
        children.forEach(child -> cut(child, endOfSubtree(child)));
    }

    private boolean areWorthwhile(List<Integer> children, int end) {
        if (children.isEmpty()
                || children.stream().anyMatch(child -> entry(child).isRunIn())) {
            return false;
        }
        int seconds = children.stream()
                .mapToInt(child -> totalSeconds(child, endOfSubtree(child)))
                .sum();
        return children.size() > 1 && seconds / children.size() >= WORTHWHILE_PART_SECONDS && end > 0;
    }

    private List<Integer> children(int index, int end) {
        var children = new ArrayList<Integer>();
        for (int i = index + 1; i < end; i = endOfSubtree(i)) {
            children.add(i);
        }
        return children;
    }

    private int endOfSubtree(int index) {
        int end = index + 1;
        while (end < outline.entries().size()
                && entry(end).level() > entry(index).level()) {
            end++;
        }
        return end;
    }

    /** A section ends where the next section begins or where its own subtree ends. */
    private int sectionEnd(int index) {
        int end = index + 1;
        while (end < endOfSubtree(index) && !isSection[end]) {
            end++;
        }
        return end < endOfSubtree(index) ? firstContainer(index, end) : end;
    }

    /** Headings without text between a section and the next one belong to the next one. */
    private int firstContainer(int index, int next) {
        int first = next;
        while (first - 1 > index
                && ownSeconds(first - 1) == 0
                && entry(first - 1).level() < entry(first).level()) {
            first--;
        }
        return first;
    }

    private int totalSeconds(int from, int to) {
        return ownTimes.subList(from, to).stream()
                .reduce(ReadingTime.NONE, ReadingTime::plus)
                .seconds();
    }

    private int ownSeconds(int index) {
        return ownTimes.get(index).seconds();
    }

    private OutlineEntry entry(int index) {
        return outline.entries().get(index);
    }

    private int bodyFrom(int index) {
        return entry(index).bodyFrom();
    }

    private int nextFrom(int index) {
        return index + 1 < outline.entries().size() ? entry(index + 1).fromBlock() : blocks.size();
    }

    private List<Block> bodyBlocks(int from, int to) {
        Set<Integer> title = outline.titleBlocks();
        var body = new ArrayList<Block>();
        for (int i = from; i < Math.min(to, blocks.size()); i++) {
            if (!title.contains(i)) {
                body.add(blocks.get(i));
            }
        }
        return body;
    }

    private List<String> articles(int from, int to) {
        var articles = new ArrayList<String>();
        for (int i = from; i < Math.min(to, blocks.size()); i++) {
            articleOf(blocks.get(i)).ifPresent(articles::add);
        }
        return articles;
    }

    /** The number of the article that begins with this block, for example 第一条. */
    public static Optional<String> articleOf(Block block) {
        return block.isParagraph()
                ? Numbering.of(block.text())
                        .filter(number -> number.family() == NumberFamily.ARTICLE)
                        .map(Numbering::number)
                : Optional.empty();
    }
}
