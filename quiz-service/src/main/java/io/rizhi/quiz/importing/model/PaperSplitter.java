package io.rizhi.quiz.importing.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Walks through the lines once and decides which of them open a section, a question or the key block. */
final class PaperSplitter {
    private final List<Line> lines;
    private final Outlook outlook;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Set<Integer> used = new TreeSet<>();
    private Section section = Section.NONE;
    private Numbering numbering = new Numbering();
    private @Nullable Block current;
    private @Nullable String title;
    private int ordinal;
    private boolean isAnswered;

    PaperSplitter(List<Line> lines) {
        this.lines = lines;
        this.outlook = new Outlook(lines);
    }

    Split split() {
        int i = 0;
        while (i < lines.size()) {
            if (startsKeyBlock(i)) {
                KeyBlock key = KeyBlock.read(lines.subList(i, lines.size()));
                used.addAll(key.used());
                findings.addAll(key.findings());
                findings.addAll(KeyAssignment.assign(key.entries(), blocks));
                break;
            }
            i = take(i);
        }
        return new Split(title, List.copyOf(blocks), List.copyOf(sections), List.copyOf(findings), used);
    }

    private int take(int i) {
        Line line = lines.get(i);
        if (line.isBlank()) {
            if (current != null) {
                current.add(line);
            }
            return i + 1;
        }
        if (isNoise(i)) {
            findings.add(Finding.warning("page-noise-left-out", line.number(), ChoiceKey.shorten(line.text())));
            return i + 1;
        }
        Optional<Section> heading = heading(i);
        if (heading.isPresent()) {
            return open(heading.get(), i);
        }
        Optional<NumberLabel> label = NumberLabel.at(line);
        if (label.isPresent() && opensQuestion(label.get(), i)) {
            question(label.get(), line);
        } else if (current != null) {
            current.add(line);
            stay(line, label, current);
        } else {
            preamble(line);
        }
        return i + 1;
    }

    private void stay(Line line, Optional<NumberLabel> label, Block block) {
        isAnswered |= Block.hasAnswer(line);
        if (FieldMarker.atStart(line, true).isPresent()) {
            numbering.endLists();
        }
        label.ifPresent(found -> numbering.passedOver(found, line, block));
    }

    private void question(NumberLabel label, Line line) {
        Block block = new Block(section, label, line);
        numbering.question(label);
        numbering.findings().forEach(block::note);
        blocks.add(block);
        current = block;
        isAnswered = block.hasOwnAnswer();
    }

    private boolean isNoise(int i) {
        return Noise.isNoise(lines.get(i)) && (current == null || !expectsValue(i) && !hasUnlabelledOptions(current));
    }

    /** A lone number right under 答案： is the answer, not the number of a page. */
    private boolean expectsValue(int i) {
        for (int before = i - 1; before >= 0; before--) {
            Line line = lines.get(before);
            if (!line.isBlank()) {
                return FieldMarker.atStart(line, false)
                        .filter(marker -> marker.end() == line.text().length())
                        .isPresent();
            }
        }
        return false;
    }

    private static boolean hasUnlabelledOptions(Block block) {
        Tags tags = Tags.strip(block.lines().get(0).text());
        return tags.isTypeLast() && tags.type() != null;
    }

    private Optional<Section> heading(int i) {
        Line line = lines.get(i);
        if (SectionReader.typed(line, List.of()).isPresent()) {
            boolean isHeading = NumberLabel.at(line)
                    .map(label -> isNumberedHeading(label, i))
                    .orElse(true);
            return isHeading ? SectionReader.typed(line, outlook.notesAfter(i)) : Optional.empty();
        }
        if (SectionReader.untyped(line, List.of()).isEmpty()) {
            return Optional.empty();
        }
        return SectionReader.untyped(line, outlook.notesAfter(i))
                .filter(found -> found.ordinal() == ordinal + 1 || found.ordinal() == 1)
                .filter(found -> outlook.nextNumber(i)
                        .filter(number -> number == 1 || number == numbering.last() + 1)
                        .isPresent());
    }

    /** 1、单选题（共30题） is a heading; the next question may also consist of the word 论述题. */
    private boolean isNumberedHeading(NumberLabel label, int i) {
        boolean isNextQuestion = current != null && label.number() == numbering.last() + 1;
        boolean saysMore = lines.get(i).folded().endsWith(")");
        return outlook.isFollowedByNumber(i) && (saysMore || !isNextQuestion);
    }

    private int open(Section heading, int i) {
        section = heading;
        sections.add(heading);
        findings.addAll(heading.findings());
        ordinal = heading.ordinal() == 0 ? ordinal : heading.ordinal();
        current = null;
        numbering = numbering.afterHeading();
        used.add(heading.line());
        List<Line> notes = outlook.notesAfter(i);
        notes.forEach(note -> used.add(note.number()));
        return notes.isEmpty() ? i + 1 : notes.get(notes.size() - 1).number();
    }

    private boolean opensQuestion(NumberLabel label, int i) {
        boolean isNoteOfPreamble =
                blocks.isEmpty() && section == Section.NONE && outlook.hasTypedHeading() && !outlook.hasEvidence(i);
        return !isNoteOfPreamble && numbering.accepts(label, lines.get(i), isAnswered, () -> outlook.hasEvidence(i));
    }

    private void preamble(Line line) {
        if (title == null && sections.isEmpty()) {
            title = line.text().replaceAll("^#+\\s*", "");
            used.add(line.number());
        } else {
            findings.add(Finding.warning("line-not-used", line.number(), ChoiceKey.shorten(line.text())));
        }
    }

    private boolean startsKeyBlock(int i) {
        return !blocks.isEmpty() && KeyBlock.startsAt(lines, i, blocks);
    }
}
