package io.rizhi.quiz.importing.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lines of one question, from its number to the line before the next, and what the splitter noticed on the way. */
final class Block {
    private final Section section;
    private final @Nullable NumberLabel label;
    private final int firstLine;
    private final List<Line> lines = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<KeyEntry> keys = new ArrayList<>();

    Block(Section section, @Nullable NumberLabel label, Line first) {
        this.section = section;
        this.label = label;
        this.firstLine = first.number();
        lines.add(label == null ? first : first.from(label.end()));
    }

    /** One of the same number that has no line yet. */
    Block without() {
        Block empty = new Block(section, label, Line.of(firstLine, ""));
        empty.lines.clear();
        empty.findings.addAll(findings);
        empty.keys.addAll(keys);
        return empty;
    }

    void add(Line line) {
        lines.add(line);
    }

    void note(Finding finding) {
        findings.add(finding);
    }

    void addKey(KeyEntry key) {
        keys.add(key);
    }

    Section section() {
        return section;
    }

    int number() {
        return label == null ? 0 : label.number();
    }

    @Nullable
    String numberText() {
        return label == null ? null : String.valueOf(label.number());
    }

    /** What stood in a bracket before the number, or null. */
    @Nullable
    String keyBeforeNumber() {
        return label == null ? null : label.key();
    }

    int firstLine() {
        return firstLine;
    }

    int lastLine() {
        int last = firstLine;
        for (Line line : lines) {
            if (!line.isBlank()) {
                last = line.number();
            }
        }
        return last;
    }

    List<Line> lines() {
        return lines;
    }

    List<Finding> findings() {
        return findings;
    }

    List<KeyEntry> keys() {
        return keys;
    }

    /** Whether the block itself says what is right: by an answer line or by a key in the bracket of its first line. */
    boolean hasOwnAnswer() {
        return keyBeforeNumber() != null && !keyBeforeNumber().isBlank()
                || StemKey.isIn(lines.get(0).folded())
                || lines.stream().anyMatch(Block::hasAnswer);
    }

    static boolean hasAnswer(Line line) {
        return FieldMarker.atStart(line, false)
                        .filter(marker -> marker.field() == FieldMarker.Field.ANSWER)
                        .isPresent()
                || FieldMarker.inside(line, 0).stream().anyMatch(marker -> marker.field() == FieldMarker.Field.ANSWER);
    }
}
