package io.rizhi.quiz.importing.picture;

import io.rizhi.quiz.bank.model.Content;
import io.rizhi.quiz.bank.model.Gap;
import io.rizhi.quiz.bank.model.Notes;
import io.rizhi.quiz.bank.model.Texts;
import io.rizhi.quiz.importing.model.Finding;
import io.rizhi.quiz.importing.model.ParsedItem;
import io.rizhi.quiz.importing.model.ParsedPaper;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts pictures where their signs stand; questions with pictures become HTML. What found no place is named. */
public final class Pictured {
    private static final String SHOWN = "〔图〕";

    private final PictureBox box;
    private final List<String> lines;

    private Pictured(PictureBox box, List<String> lines) {
        this.box = box;
        this.lines = lines;
    }

    public static ParsedPaper of(ParsedPaper paper, PictureBox box) {
        if (box.pictures().isEmpty()) {
            return paper;
        }
        Pictured pictured = new Pictured(box, paper.lines());
        List<ParsedItem> items = paper.items().stream().map(pictured::item).toList();
        List<Finding> findings = new ArrayList<>(paper.findings());
        findings.addAll(pictured.outside(paper.items()));
        findings.sort(Comparator.comparingInt(Finding::line));
        List<String> shown = paper.lines().stream()
                .map(line -> PictureBox.without(line, SHOWN))
                .toList();
        String title = paper.title() == null ? null : PictureBox.without(paper.title(), "");
        return new ParsedPaper(title, items, findings, shown, paper.places(), box.pictures());
    }

    private ParsedItem item(ParsedItem item) {
        long[] placed = {0};
        Content content = Texts.map(item.content(), text -> {
            placed[0] += PictureBox.count(text);
            return box.html(text);
        });
        long there = lines.subList(item.fromLine() - 1, item.toLine()).stream()
                .mapToLong(PictureBox::count)
                .sum();
        List<Finding> findings = item.findings().stream().map(Pictured::named).toList();
        Content kept = placed[0] == 0 ? item.content() : asHtml(content);
        if (there > placed[0]) {
            findings = new ArrayList<>(findings);
            findings.add(Finding.warning("picture-left-out", item.fromLine(), String.valueOf(there - placed[0])));
        }
        return new ParsedItem(item.number(), item.fromLine(), item.toLine(), typed(kept), findings, item.policy());
    }

    private static Content asHtml(Content content) {
        Notes notes = content.notes();
        List<io.rizhi.quiz.bank.model.Child> children = content.children().stream()
                .map(child -> new io.rizhi.quiz.bank.model.Child(child.id(), asHtml(child.content())))
                .toList();
        return content.builder()
                .children(children)
                .notes(new Notes(
                        "html",
                        notes.category(),
                        notes.externalId(),
                        notes.feedback(),
                        notes.hints(),
                        notes.penalty(),
                        notes.keepsOrder(),
                        notes.source()))
                .build();
    }

    /** What people type shows no picture. */
    private static Content typed(Content content) {
        List<Gap> gaps = content.gaps().stream()
                .map(gap -> new Gap(
                        gap.alternatives().stream()
                                .map(text -> PictureBox.without(text, ""))
                                .toList(),
                        gap.kind(),
                        gap.weight(),
                        gap.partials(),
                        gap.numbers(),
                        gap.units(),
                        gap.needsUnit(),
                        gap.options(),
                        gap.rules()))
                .toList();
        return content.builder().gaps(gaps).build();
    }

    private static Finding named(Finding finding) {
        List<String> arguments = finding.arguments().stream()
                .map(text -> PictureBox.without(text, SHOWN))
                .toList();
        return new Finding(finding.code(), finding.severity(), finding.line(), arguments);
    }

    /** Pictures in lines of no question. */
    private List<Finding> outside(List<ParsedItem> items) {
        List<Finding> findings = new ArrayList<>();
        for (int line = 1; line <= lines.size(); line++) {
            int at = line;
            long count = PictureBox.count(lines.get(line - 1));
            if (count > 0 && items.stream().noneMatch(item -> item.fromLine() <= at && at <= item.toLine())) {
                findings.add(Finding.warning("picture-left-out", line, String.valueOf(count)));
            }
        }
        return findings;
    }
}
