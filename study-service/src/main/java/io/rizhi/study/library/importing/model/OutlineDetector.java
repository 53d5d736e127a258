package io.rizhi.study.library.importing.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the outline of imported text and names what it is not sure of. */
public final class OutlineDetector {

    private static final int LONGEST_STYLED = 80;
    private static final int LIST_OF_CONTENTS = 3;
    private static final int MOST_DOUBTS = 60;

    private final List<Block> blocks;
    private final List<Optional<Numbering>> numbers;
    private final TextLook look;
    private final HeadingScore score;
    private final List<Doubt> doubts = new ArrayList<>();

    private OutlineDetector(List<Block> blocks) {
        this.blocks = blocks;
        this.numbers = blocks.stream()
                .map(block -> block.isParagraph() ? Numbering.of(block.text()) : Optional.<Numbering>empty())
                .toList();
        this.look = TextLook.of(blocks);
        this.score = new HeadingScore(blocks, numbers, look);
    }

    /** @param fallbackTitle used when no title is found, usually the file's name */
    public static Outline detect(List<Block> blocks, String fallbackTitle, String language) {
        return new OutlineDetector(blocks).detect(fallbackTitle, language);
    }

    private Outline detect(String fallbackTitle, String language) {
        var titleBlocks = TitleFinder.find(blocks, look);
        var marks = marks(titleBlocks);
        dropContentsList(marks);
        var title = TitleFinder.text(blocks, titleBlocks);
        if (title.isEmpty()) {
            title = fallbackTitle;
            doubts.add(Doubt.of(Doubt.TITLE_GUESSED, fallbackTitle));
        }
        var entries = entries(marks, titleBlocks, title, language);
        return new Outline(title, titleBlocks, entries, limited(), entries.size() + 1);
    }

    private Map<Integer, Mark> marks(Set<Integer> titleBlocks) {
        var marks = new LinkedHashMap<Integer, Mark>();
        for (int i = 0; i < blocks.size(); i++) {
            if (titleBlocks.contains(i) || !blocks.get(i).isParagraph()) {
                continue;
            }
            var mark = mark(i);
            if (mark.isPresent()) {
                marks.put(i, mark.get());
            }
        }
        return marks;
    }

    private Optional<Mark> mark(int index) {
        var text = blocks.get(index).text().strip();
        var number = numbers.get(index);
        boolean isArticle =
                number.filter(found -> found.family() == NumberFamily.ARTICLE).isPresent();
        if (text.isEmpty() || isArticle || HeadingText.isLineOfContents(text)) {
            return Optional.empty();
        }
        int styled = blocks.get(index).style().outlineLevel();
        if (styled > 0) {
            return styledMark(index, text, styled);
        }
        int points = score.of(index);
        if (points >= HeadingScore.HEADING) {
            return Optional.of(Mark.heading(number, text));
        }
        if (score.isRunIn(index)) {
            return Optional.of(Mark.runIn(number.orElseThrow()));
        }
        doubtAbout(index, text, points);
        return Optional.empty();
    }

    private Optional<Mark> styledMark(int index, String text, int level) {
        if (text.length() > HeadingText.LONGEST) {
            doubts.add(Doubt.at(index, Doubt.HEADING_TOO_LONG, Excerpt.of(text)));
        }
        return text.length() > LONGEST_STYLED
                ? Optional.empty()
                : Optional.of(Mark.styled(numbers.get(index), text, level));
    }

    private void doubtAbout(int index, String text, int points) {
        var number = numbers.get(index).orElse(null);
        boolean isNamed = number != null
                && number.family().isNamed()
                && number.family() != NumberFamily.ARTICLE
                && !text.contains("。");
        if (isNamed && HeadingText.isTooLong(text)) {
            doubts.add(Doubt.at(index, Doubt.HEADING_TOO_LONG, Excerpt.of(text)));
        } else if (points >= (number == null ? HeadingScore.DOUBTFUL_UNNUMBERED : HeadingScore.DOUBTFUL)) {
            doubts.add(Doubt.at(index, Doubt.LOOKS_LIKE_HEADING, Excerpt.of(text)));
        }
    }

    /** A run of headings without text whose numbers come again later is a table of contents. */
    private void dropContentsList(Map<Integer, Mark> marks) {
        var run = new ArrayList<Integer>();
        for (int i = 0; i <= blocks.size(); i++) {
            var mark = marks.get(i);
            if (mark != null && run.stream().noneMatch(index -> isSame(marks.get(index), mark))) {
                run.add(i);
                continue;
            }
            if (run.size() >= LIST_OF_CONTENTS && comeAgain(run, marks)) {
                run.forEach(marks::remove);
                doubts.add(Doubt.at(run.get(0), Doubt.CONTENTS_LIST, run.size()));
            }
            run.clear();
            if (marks.containsKey(i)) {
                run.add(i);
            }
        }
    }

    private static boolean isSame(@Nullable Mark one, Mark other) {
        return one != null && one.key().equals(other.key());
    }

    private static boolean comeAgain(List<Integer> run, Map<Integer, Mark> marks) {
        var later = new HashSet<String>();
        int last = run.get(run.size() - 1);
        marks.forEach((index, mark) -> {
            if (index > last) {
                later.add(mark.key());
            }
        });
        return run.stream()
                        .map(index -> marks.get(index))
                        .filter(mark -> mark != null && later.contains(mark.key()))
                        .count()
                >= LIST_OF_CONTENTS - 1;
    }

    private List<OutlineEntry> entries(
            Map<Integer, Mark> marks, Set<Integer> titleBlocks, String title, String language) {
        var entries = new ArrayList<OutlineEntry>();
        int first = marks.keySet().stream().mapToInt(index -> index).min().orElse(blocks.size());
        int opening = firstTextBefore(first, titleBlocks);
        if (opening >= 0) {
            var name = marks.isEmpty() ? title : language.startsWith("zh") ? "前言" : "Preface";
            entries.add(new OutlineEntry("e1", 1, null, name, opening, false, false, List.of()));
        }
        if (marks.isEmpty()) {
            doubts.add(Doubt.of(Doubt.NO_HEADING));
        }
        var levels = new RawLevels(marks.values());
        Deque<Integer> stack = new ArrayDeque<>();
        Map<String, Integer> counts = new HashMap<>();
        for (var marked : marks.entrySet()) {
            var mark = marked.getValue();
            int raw = levels.of(mark);
            while (!stack.isEmpty() && stack.peek() >= raw) {
                stack.pop();
            }
            stack.push(raw);
            int level = Math.min(OutlineEntry.DEEPEST, stack.size());
            entries.add(new OutlineEntry(
                    "e" + (entries.size() + 1),
                    level,
                    mark.number(),
                    mark.title(),
                    marked.getKey(),
                    !mark.isRunIn(),
                    mark.isRunIn(),
                    jump(mark, level, counts)));
        }
        return entries;
    }

    private static List<Doubt> jump(Mark mark, int level, Map<String, Integer> counts) {
        counts.keySet().removeIf(key -> Integer.parseInt(key.substring(0, 1)) > level);
        var numbering = mark.numbering();
        if (numbering == null) {
            return List.of();
        }
        var key = level + numbering.family().name() + numbering.depth();
        int expected = counts.getOrDefault(key, 0) + 1;
        counts.put(key, numbering.counter());
        return numbering.counter() == expected
                ? List.of()
                : List.of(Doubt.of(Doubt.NUMBERING_JUMP, numbering.number(), expected));
    }

    private int firstTextBefore(int end, Set<Integer> titleBlocks) {
        for (int i = 0; i < end; i++) {
            if (!titleBlocks.contains(i)) {
                return i;
            }
        }
        return -1;
    }

    private List<Doubt> limited() {
        return doubts.size() > MOST_DOUBTS ? doubts.subList(0, MOST_DOUBTS) : doubts;
    }
}
