package io.rizhi.quiz.importing.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Walks through the lines once and decides which of them open a section, a question or the key block. */
final class PaperSplitter {
    private static final Pattern LETTER_ALONE = Pattern.compile("\\(?[A-Z]\\)?\\s*[.、):]");

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
            PaperReader.stopWhenLate();
            int end = sectionKeyEnd(i);
            if (end > i) {
                sectionKey(i, end);
                i = end;
                continue;
            }
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
        Optional<NumberLabel> label =
                NumberLabel.at(line).or(() -> NumberLabel.tight(line)).or(() -> NumberLabel.circled(line));
        boolean opens = label.isPresent() && opensQuestion(label.get(), i);
        if (isNoise(i) && !opens) {
            findings.add(Finding.warning("page-noise-left-out", line.number(), ChoiceKey.shorten(line.text())));
            return i + 1;
        }
        Optional<Section> heading = heading(i);
        if (heading.isPresent()) {
            return open(heading.get(), i);
        }
        if (label.isPresent() && opens) {
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
        Optional<FieldMarker> marker = FieldMarker.atStart(line, true);
        if (marker.isPresent()) {
            numbering.endLists();
            Optional<NumberLabel> first = NumberLabel.at(line.from(marker.get().end()));
            first.ifPresent(numbering::beginsList);
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
        boolean isOfPage = Noise.isNoise(lines.get(i)) || isTitleAgain(lines.get(i));
        return isOfPage && (current == null || !expectsValue(i) && !hasUnlabelledOptions(current));
    }

    /** The title as the head of a further page. */
    private boolean isTitleAgain(Line line) {
        return current != null && line.text().equals(title);
    }

    /** A lone number right under 答案： is the answer and one right under A、 an option, not the number of a page. */
    private boolean expectsValue(int i) {
        for (int before = i - 1; before >= 0; before--) {
            Line line = lines.get(before);
            if (!line.isBlank()) {
                return LETTER_ALONE.matcher(line.folded()).matches()
                        || FieldMarker.atStart(line, false)
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
                    .map(label -> SectionReader.isMarked(line) || isNumberedHeading(label, i))
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
        return !isNoteOfPreamble
                && numbering.accepts(label, lines.get(i), isComplete(label), () -> outlook.hasEvidence(i));
    }

    /** A number without a sign only opens a question after one that has its answer or its options. */
    private boolean isComplete(NumberLabel label) {
        return isAnswered
                || label.follows() == NumberLabel.Follows.TEXT
                        && current != null
                        && !OptionLabel.in(current.lines()).isEmpty();
    }

    private void preamble(Line line) {
        if (title == null && sections.isEmpty()) {
            title = line.text().replaceAll("^#+\\s*", "");
            used.add(line.number());
        } else {
            findings.add(Finding.warning("line-not-used", line.number(), ChoiceKey.shorten(line.text())));
        }
    }

    /** Index after a key that stands under its section: behind 答案：, or with further questions after it. */
    private int sectionKeyEnd(int i) {
        Line line = lines.get(i);
        if (!mayBeKey(line.folded())) {
            return i;
        }
        Line first = withoutMarker(line);
        boolean isHeading =
                KeyBlock.isHeading(line) && FieldMarker.atStart(line, false).isPresent();
        if (!KeyBlock.isKeyLine(first) && !isHeading || !isUnanswered(own())) {
            return i;
        }
        int end = i + 1;
        boolean isKey = !isHeading;
        while (end < lines.size() && (lines.get(end).isBlank() || KeyBlock.isKeyLine(lines.get(end)))) {
            isKey |= !lines.get(end).isBlank();
            end++;
        }
        boolean isMarked = !isHeading && first != line;
        return isKey && (isMarked || hasQuestionsAfter(end)) ? end : i;
    }

    /** A cheap look that spares most lines the patterns: a key begins with a number or behind a word. */
    private static boolean mayBeKey(String folded) {
        boolean hasDigit = folded.chars().anyMatch(Character::isDigit);
        boolean isFirst = hasDigit && (Character.isDigit(folded.charAt(0)) || folded.charAt(0) == '(');
        return isFirst || folded.contains("答案");
    }

    private static Line withoutMarker(Line line) {
        return FieldMarker.atStart(line, false)
                .filter(marker -> marker.field() == FieldMarker.Field.ANSWER)
                .map(marker -> line.from(marker.end()))
                .orElse(line);
    }

    private List<Block> own() {
        return blocks.stream().filter(block -> block.section() == section).toList();
    }

    private static boolean isUnanswered(List<Block> some) {
        return some.size() > 1 && KeyBlock.mostLackAnswers(some);
    }

    /** Whether a heading follows with a question under it that is more than a key. */
    private boolean hasQuestionsAfter(int from) {
        for (int i = from; i < lines.size(); i++) {
            boolean isHeading = SectionReader.typed(lines.get(i), List.of()).isPresent();
            if (isHeading && outlook.isFollowedByNumber(i)) {
                return lines.subList(i + 1, lines.size()).stream()
                        .filter(line -> !line.isBlank())
                        .findFirst()
                        .filter(line -> !KeyBlock.isKeyLine(line) && line.text().length() > 5)
                        .isPresent();
            }
        }
        return false;
    }

    private void sectionKey(int from, int end) {
        List<Line> key = new ArrayList<>(lines.subList(from, end));
        used.add(lines.get(from).number());
        key.set(0, withoutMarker(lines.get(from)));
        KeyBlock read = KeyBlock.read(key);
        used.addAll(read.used());
        findings.addAll(read.findings());
        findings.addAll(KeyAssignment.assign(read.entries(), own()));
    }

    private boolean startsKeyBlock(int i) {
        return !blocks.isEmpty() && KeyBlock.startsAt(lines, i, blocks);
    }
}
