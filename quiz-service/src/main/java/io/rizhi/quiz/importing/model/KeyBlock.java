package io.rizhi.quiz.importing.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The key at the end of a paper: 1-5 ABCDE, 1.A 2.B, 一、1、√ 2、×, or one numbered line per question. */
record KeyBlock(List<KeyEntry> entries, List<Finding> findings, Set<Integer> used) {
    private static final Pattern HEADING = Pattern.compile("^[#*=【\\[<\\s-]*(?:.{0,30}?)(?:参考答案|标准答案|试题答案|正确答案|答案)"
            + "(?:部分|页|区|卷)?(?:[及与和、]?(?:试题)?解析)?[\\s*=】\\]>:-]*$");
    /** Patterns that repeat groups recurse in the JDK; longer lines are never the start of a key. */
    private static final int LONGEST_LINE = 600;

    private static final String TOKEN = "[A-Z√×对错TF]";
    private static final String PAIR = "\\(?\\d{1,4}\\)?\\s*[.、):]?\\s*[A-Z√×对错]{1,8}[\\s,;、。]*";
    private static final Pattern RANGE =
            Pattern.compile("\\(?(\\d{1,4})\\)?\\s*(?:-{1,2}|~|至|到)\\s*\\(?(\\d{1,4})\\)?\\s*题?\\s*[.、:)]?\\s*" + "((?:"
                    + TOKEN + "[\\s,、;/]{0,20}){1,200}?)(?=\\(?\\d|$|[。(（])");
    private static final Pattern RANGE_LINE =
            Pattern.compile("^(?:" + RANGE.pattern().replace("(?=\\(?\\d|$|[。(（])", "") + "\\s*)+(?:" + PAIR + ")*$");
    private static final Pattern PAIRS_LINE = Pattern.compile("^(?:" + PAIR + "){2,}$");
    private static final Pattern BARE_PAIR = Pattern.compile("\\(?(\\d{1,4})\\)?\\s*([A-Z√×对错]{1,8})[\\s,;、。]*");
    private static final Pattern GRID_HEAD = Pattern.compile("^(?:题号|序号|答案|选项)\\s*[:|]?\\s*");
    private static final Pattern GRID_NUMBERS =
            Pattern.compile("^(?:(?:题号|序号)\\s*[:|]?\\s*)?\\d{1,3}(?:\\s+\\d{1,3}){1,60}$");
    private static final Pattern GRID_KEYS =
            Pattern.compile("^(?:(?:答案|选项)\\s*[:|]?\\s*)?[A-Z√×对错]{1,8}(?:\\s+[A-Z√×对错]{1,8}){1,60}$");
    private static final Pattern GRID_RULE = Pattern.compile("^\\|[|\\s:-]+$");
    private static final Pattern ENTRY = Pattern.compile(
            "(?:(?<=^)|(?<=[\\s,;、。)√×A-Z对错]))[(\\[【]?(\\d{1,4})(?:[)\\]】]\\s*[.、:]?|\\s*[.、:](?!\\d))\\s*");
    private static final Pattern ORDINAL = Pattern.compile("^(?:第?([" + Numerals.CHINESE
            + "]{1,3})(?:部分|大题)?\\s*[、.:,)]|\\(([" + Numerals.CHINESE + "]{1,3})\\)\\s*[、.:]?)\\s*(.*)$");

    private static final Pattern POINT = Pattern.compile("\\((\\d{1,2})\\)");

    /** Whether the key begins at this line. */
    static boolean startsAt(List<Line> lines, int i, List<Block> blocks) {
        Line line = lines.get(i);
        String folded = line.folded();
        if (folded.isEmpty()) {
            return false;
        }
        if (folded.length() > LONGEST_LINE) {
            return false;
        }
        if (RANGE_LINE.matcher(folded).matches()) {
            return true;
        }
        if (isGrid(lines, i)) {
            return blocks.size() > 1 && mostLackAnswers(blocks);
        }
        if (PAIRS_LINE.matcher(folded).matches()
                && NumberLabel.at(line).filter(l -> l.number() <= blocks.size()).isPresent()) {
            return mostLackAnswers(blocks);
        }
        return folded.length() <= 60
                && HEADING.matcher(folded).matches()
                && isKeyAfter(lines, i)
                && (mostLackAnswers(blocks) && blocks.size() > 1
                        || folded.matches(".*(?:解析|部分|页|卷)\\W*$")
                        || isKeyOfSectionAfter(lines, i));
    }

    /** Whether the whole line is a key: 1-5 ABCDE 6 B, or 1.A 2.B. */
    static boolean isKeyLine(Line line) {
        String folded = line.folded();
        return folded.length() <= LONGEST_LINE
                && (RANGE_LINE.matcher(folded).matches()
                        || PAIRS_LINE.matcher(folded).matches());
    }

    static boolean isHeading(Line line) {
        return line.folded().length() <= 60 && HEADING.matcher(line.folded()).matches();
    }

    /** A line of numbers and a line with as many keys under it. */
    private static boolean isGrid(List<Line> lines, int i) {
        int under = under(lines, i);
        return under < lines.size()
                && isGridOfNumbers(lines.get(i))
                && GRID_KEYS.matcher(cells(lines.get(under))).matches()
                && words(lines.get(i)).size() == words(lines.get(under)).size();
    }

    private static boolean isGridOfNumbers(Line line) {
        return GRID_NUMBERS.matcher(cells(line)).matches();
    }

    /** The next line but for one that only draws a table. */
    private static int under(List<Line> lines, int i) {
        boolean isDrawn = i + 1 < lines.size()
                && GRID_RULE.matcher(lines.get(i + 1).folded()).matches();
        return isDrawn ? i + 2 : i + 1;
    }

    private static String cells(Line line) {
        return line.folded().replace('|', ' ').strip();
    }

    /** Without the word in front, as in 题号 1 2 3. */
    private static List<String> words(Line line) {
        return Pattern.compile("\\s+")
                .splitAsStream(GRID_HEAD.matcher(cells(line)).replaceFirst("").strip())
                .toList();
    }

    private static boolean isKeyAfter(List<Line> lines, int i) {
        for (Line line : lines.subList(i + 1, lines.size())) {
            if (!line.isBlank()) {
                return NumberLabel.at(line).isPresent()
                        || isGridOfNumbers(line)
                        || RANGE.matcher(line.folded()).lookingAt()
                        || ORDINAL.matcher(line.folded()).matches()
                        || SectionReader.typed(line, List.of()).isPresent();
            }
        }
        return false;
    }

    /** 一、1-2 BA right after the heading, in one line or two: a key, even where most questions have their answers with them. */
    private static boolean isKeyOfSectionAfter(List<Line> lines, int i) {
        List<Line> next = lines.subList(i + 1, lines.size()).stream()
                .filter(line -> !line.isBlank())
                .limit(2)
                .toList();
        if (next.isEmpty()) {
            return false;
        }
        Matcher ordinal = ORDINAL.matcher(next.get(0).folded());
        return ordinal.matches()
                && (isKeyLine(Line.of(0, ordinal.group(3))) || next.size() > 1 && isKeyLine(next.get(1)));
    }

    static boolean mostLackAnswers(List<Block> blocks) {
        long answered = blocks.stream().filter(Block::hasOwnAnswer).count();
        return answered * 2 < blocks.size();
    }

    static KeyBlock read(List<Line> lines) {
        Reading reading = new Reading();
        boolean isFirst = true;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.isBlank()) {
                continue;
            }
            if (isFirst && HEADING.matcher(line.folded()).matches()) {
                reading.used.add(line.number());
            } else if (isGrid(lines, i)) {
                int under = under(lines, i);
                lines.subList(i, under).forEach(drawn -> reading.used.add(drawn.number()));
                reading.grid(line, lines.get(under));
                i = under;
            } else {
                reading.take(line);
            }
            isFirst = false;
        }
        return new KeyBlock(List.copyOf(reading.entries), List.copyOf(reading.findings), reading.used);
    }

    private static final class Reading {
        private final List<KeyEntry> entries = new ArrayList<>();
        private final List<Finding> findings = new ArrayList<>();
        private final Set<Integer> used = new TreeSet<>();
        private int section;
        private boolean isOpen;

        void take(Line line) {
            if (Noise.isNoise(line)) {
                findings.add(Finding.warning("page-noise-left-out", line.number(), ChoiceKey.shorten(line.text())));
                return;
            }
            used.add(line.number());
            Line rest = afterHeading(line);
            if (rest.isBlank()) {
                return;
            }
            if (isNextPoint(rest) && continued(rest)) {
                return;
            }
            if (!ranges(rest) && !bare(rest) && !numbered(rest) && !continued(rest)) {
                findings.add(Finding.warning("key-line-unread", line.number(), ChoiceKey.shorten(line.text())));
            }
        }

        private void grid(Line numbers, Line keys) {
            used.addAll(List.of(numbers.number(), keys.number()));
            List<String> all = words(numbers);
            for (int i = 0; i < all.size(); i++) {
                entries.add(new KeyEntry(
                        section, Integer.parseInt(all.get(i)), words(keys).get(i), null, keys.number()));
            }
            isOpen = false;
        }

        private Line afterHeading(Line line) {
            Optional<Section> typed = SectionReader.typed(line, List.of());
            Matcher ordinal = ORDINAL.matcher(line.folded());
            if (ordinal.matches()) {
                String number = ordinal.group(1) == null ? ordinal.group(2) : ordinal.group(1);
                section = Numerals.chinese(number);
                isOpen = false;
                Line rest = line.from(ordinal.start(3));
                Matcher entry = Pattern.compile("\\d{1,4}\\s*[-~.、:至]").matcher(rest.folded());
                return entry.find() ? rest.from(entry.start()) : Line.of(line.number(), "");
            }
            if (typed.isPresent() && NumberLabel.at(line).isEmpty()) {
                isOpen = false;
                return Line.of(line.number(), "");
            }
            return line;
        }

        private boolean ranges(Line line) {
            Matcher range = RANGE.matcher(line.folded());
            int at = 0;
            boolean isAny = false;
            while (range.find(at) && line.folded().substring(at, range.start()).matches("[\\s,;、。]*")) {
                isAny = true;
                range(range, line.number());
                at = range.end();
            }
            if (isAny && !line.folded().substring(at).matches("[\\s,;、。.]*")) {
                Line tail = line.from(at);
                if (!bare(tail) && !numbered(tail)) {
                    findings.add(Finding.warning("key-line-unread", line.number(), ChoiceKey.shorten(tail.text())));
                }
            }
            return isAny;
        }

        private void range(Matcher range, int line) {
            int from = Integer.parseInt(range.group(1));
            int to = Integer.parseInt(range.group(2));
            List<String> keys = keys(range.group(3).strip(), to - from + 1);
            if (to < from || keys.isEmpty()) {
                findings.add(Finding.error(
                        "key-range-differs", line, range.group(1) + "-" + range.group(2), range.group(3)));
                return;
            }
            for (int i = 0; i < keys.size(); i++) {
                entries.add(new KeyEntry(section, from + i, keys.get(i), null, line));
            }
        }

        private static List<String> keys(String text, int count) {
            String[] words = text.split("[\\s,、;/]+");
            if (words.length == count) {
                return List.of(words);
            }
            String glued = String.join("", words);
            return glued.length() == count
                    ? glued.chars().mapToObj(c -> String.valueOf((char) c)).toList()
                    : List.of();
        }

        /** 1A 2B 3C: numbers and keys with nothing between. */
        private boolean bare(Line line) {
            Matcher pair = BARE_PAIR.matcher(line.folded());
            List<KeyEntry> found = new ArrayList<>();
            int at = 0;
            while (at < line.folded().length() && pair.find(at) && pair.start() == at) {
                found.add(new KeyEntry(section, Integer.parseInt(pair.group(1)), pair.group(2), null, line.number()));
                at = pair.end();
            }
            boolean isWhole = !found.isEmpty() && at == line.folded().length();
            if (isWhole) {
                entries.addAll(found);
                isOpen = false;
            }
            return isWhole;
        }

        private boolean numbered(Line line) {
            Matcher entry = ENTRY.matcher(line.folded());
            if (!entry.lookingAt() && !entry.find(0) || entry.start() > 0) {
                return false;
            }
            int expected = Integer.parseInt(entry.group(1));
            int from = entry.end();
            while (entry.find()) {
                int number = Integer.parseInt(entry.group(1));
                String before = line.folded().substring(from, entry.start());
                if (number == expected + 1 && !isPointAfter(before, entry.group())) {
                    entry(expected, line.text().substring(from, entry.start()), line.number());
                    expected = number;
                    from = entry.end();
                }
            }
            entry(expected, line.text().substring(from), line.number());
            return true;
        }

        private void entry(int number, String text, int line) {
            Line content = Line.of(line, text);
            Optional<FieldMarker> answer =
                    FieldMarker.atStart(content, true).filter(marker -> marker.field() == FieldMarker.Field.ANSWER);
            Line value = answer.map(marker -> content.from(marker.end())).orElse(content);
            Optional<FieldMarker> explanation = FieldMarker.inside(value, 0).stream()
                    .filter(marker -> marker.field() == FieldMarker.Field.EXPLANATION)
                    .findFirst();
            String key = explanation
                    .map(marker -> value.text().substring(0, marker.start()))
                    .orElse(value.text());
            @Nullable
            String why = explanation
                    .map(marker -> value.text().substring(marker.end()))
                    .orElse(null);
            entries.add(new KeyEntry(section, number, key.strip().replaceAll("[;；,，]+$", ""), why, line));
            isOpen = true;
        }

        /** (2) 要说完整 after an answer that has its (1): a point of that answer, not question 2. */
        private boolean isNextPoint(Line line) {
            return isOpen
                    && isPointAfter(Fold.of(entries.get(entries.size() - 1).answer()), line.folded());
        }

        private static boolean isPointAfter(String answer, String text) {
            Matcher point = POINT.matcher(text);
            return point.lookingAt() && answer.contains("(" + (Integer.parseInt(point.group(1)) - 1) + ")");
        }

        /** A line without number belongs to the entry above it: as explanation, or as more of a long answer. */
        private boolean continued(Line line) {
            if (!isOpen || entries.isEmpty()) {
                return false;
            }
            KeyEntry last = entries.remove(entries.size() - 1);
            Optional<FieldMarker> marker = FieldMarker.atStart(line, true);
            String text =
                    marker.map(found -> line.text().substring(found.end())).orElse(line.text());
            boolean isAnswer = last.explanation() == null
                    && marker.filter(found -> found.field() != FieldMarker.Field.ANSWER)
                            .isEmpty();
            entries.add(
                    isAnswer
                            ? new KeyEntry(last.section(), last.number(), join(last.answer(), text), null, last.line())
                            : new KeyEntry(
                                    last.section(),
                                    last.number(),
                                    last.answer(),
                                    join(last.explanation() == null ? "" : last.explanation(), text),
                                    last.line()));
            return true;
        }

        private static String join(String one, String other) {
            return one.isBlank() ? other : one + "\n" + other;
        }
    }
}
