package io.rizhi.quiz.importing.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;

/**
 * Reads a paper typed as text. Every line that is not blank ends up in a question, in a heading, or in a finding; nothing
 * is guessed without a finding that says so.
 */
public final class PaperReader {
    public static final int MOST_QUESTIONS = 2000;

    private PaperReader() {}

    public static ParsedPaper read(String text) {
        List<String> raw = Line.split(text);
        List<Line> lines = CodeBlocks.lines(raw);
        Split split = new PaperSplitter(lines).split();
        if (split.blocks().isEmpty()) {
            split = UnnumberedPaper.split(lines);
        }
        boolean namesTypes = namesTypes(split);
        List<ParsedItem> items = new ArrayList<>();
        for (Block block : split.blocks()) {
            stopWhenLate();
            items.add(QuestionReader.read(block, namesTypes));
        }
        List<Finding> findings = new ArrayList<>(split.findings());
        items = new ArrayList<>(Marks.settle(items, split.blocks(), split.sections(), findings));
        Repeats.mark(items);
        moveNoise(items, findings);
        if (!namesTypes && !items.isEmpty()) {
            findings.add(Finding.warning("types-not-named", items.get(0).fromLine()));
        }
        if (items.isEmpty()) {
            findings.add(Finding.error("no-question-found", 0));
        }
        findings.addAll(unaccounted(lines, split, items, findings));
        findings.sort(Comparator.comparingInt(Finding::line));
        return new ParsedPaper(split.title(), items, findings, raw);
    }

    /** Nobody waits for the result of a thread that was interrupted because its time is over. */
    static void stopWhenLate() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("took too long");
        }
    }

    private static boolean namesTypes(Split split) {
        return split.blocks().stream()
                .anyMatch(block -> block.section().type() != null
                        || Tags.strip(block.lines().get(0).text()).type() != null
                        || block.lines().stream().anyMatch(PaperReader::isTypeField));
    }

    private static boolean isTypeField(Line line) {
        return FieldMarker.atStart(line, false)
                .filter(marker -> marker.field() == FieldMarker.Field.TYPE)
                .isPresent();
    }

    /** What a page added around questions is no doubt about a question. */
    private static void moveNoise(List<ParsedItem> items, List<Finding> into) {
        for (int i = 0; i < items.size(); i++) {
            ParsedItem item = items.get(i);
            List<Finding> own = new ArrayList<>(item.findings());
            if (own.removeIf(finding -> isNoise(finding) && into.add(finding))) {
                items.set(i, item.withFindings(own));
            }
        }
    }

    private static boolean isNoise(Finding finding) {
        return finding.code().equals("page-noise-left-out");
    }

    /** The last net: a line that nothing speaks for is named. */
    private static List<Finding> unaccounted(
            List<Line> lines, Split split, List<ParsedItem> items, List<Finding> findings) {
        Set<Integer> known = new HashSet<>(split.used());
        findings.forEach(finding -> known.add(finding.line()));
        for (ParsedItem item : items) {
            for (int line = item.fromLine(); line <= item.toLine(); line++) {
                known.add(line);
            }
        }
        return lines.stream()
                .filter(line -> !line.isBlank() && !known.contains(line.number()))
                .map(line -> Finding.warning("line-not-used", line.number(), ChoiceKey.shorten(line.text())))
                .toList();
    }
}
