package io.rizhi.quiz.importing.word;

import io.rizhi.quiz.bank.model.QuestionType;
import io.rizhi.quiz.importing.model.Finding;
import io.rizhi.quiz.importing.model.PaperReader;
import io.rizhi.quiz.importing.model.ParsedItem;
import io.rizhi.quiz.importing.model.ParsedPaper;
import io.rizhi.quiz.importing.picture.PictureBox;
import io.rizhi.quiz.importing.picture.Pictured;
import io.rizhi.quiz.importing.source.Archive;
import io.rizhi.quiz.importing.source.Refusal;
import io.rizhi.quiz.importing.source.RefusedFileException;
import io.rizhi.quiz.importing.source.Xml;
import io.rizhi.quiz.importing.table.TableReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Reads a paper in a .docx file: first as text, then once more with answers that only their looks tell. */
public final class WordReader {
    private WordReader() {}

    public static ParsedPaper read(byte[] bytes) {
        try (Archive archive = Archive.open(bytes)) {
            Styles styles = new Styles();
            archive.read("word/styles.xml").ifPresent(part -> Xml.read(part, styles));
            Counters counters = new Counters();
            archive.read("word/numbering.xml").ifPresent(part -> Xml.read(part, counters));
            PictureBox box = new PictureBox();
            BodyReader body = new BodyReader(styles, counters, new WordPictures(archive, box));
            byte[] document = archive.read("word/document.xml")
                    .orElseThrow(() -> new RefusedFileException(Refusal.DAMAGED, "no document in it"));
            Xml.read(document, body);
            ParsedPaper paper = paper(body.lines(), body.changes());
            return Pictured.of(body.lists().isEmpty() ? paper : paper.followedBy(lists(body.lists())), box);
        }
    }

    /** Tables of questions are read as those of a spreadsheet are. */
    private static ParsedPaper lists(List<WordTable> tables) {
        Map<String, List<List<String>>> cells = new LinkedHashMap<>();
        List<Finding> doubts = new ArrayList<>();
        for (WordTable table : tables) {
            cells.put("表" + (cells.size() + 1), table.cells());
            table.doubts().stream().distinct().forEach(code -> {
                long count = table.doubts().stream().filter(code::equals).count();
                doubts.add(Finding.warning(code, 0, String.valueOf(count)));
            });
        }
        ParsedPaper read = TableReader.tables(cells);
        doubts.addAll(read.findings());
        return new ParsedPaper(null, read.items(), doubts, read.lines(), read.places());
    }

    private static ParsedPaper paper(List<WordLine> lines, int changes) {
        ParsedPaper plain = PaperReader.read(text(lines));
        List<WordLine> ticked = new ArrayList<>(lines);
        Set<Integer> byLook = new TreeSet<>();
        for (ParsedItem item : plain.items()) {
            if (hasNoAnswer(item) || hasAnswerInGap(item)) {
                List<WordLine> own = ticked.subList(item.fromLine() - 1, item.toLine());
                seen(item, List.copyOf(own)).ifPresent(seen -> {
                    byLook.add(item.fromLine());
                    for (int i = 0; i < seen.size(); i++) {
                        own.set(i, seen.get(i));
                    }
                });
            }
        }
        ParsedPaper paper = byLook.isEmpty() ? plain : PaperReader.read(text(ticked));
        return withDoubts(paper, plain.lines(), lines, byLook, changes);
    }

    /** The lines with the answer that their looks tell; empty when they tell none. */
    private static Optional<List<WordLine>> seen(ParsedItem item, List<WordLine> lines) {
        return item.content().type() == QuestionType.FILL_IN
                ? GapLook.in(lines).map(GapLook::lines)
                : AnswerLook.in(lines).map(AnswerLook::lines);
    }

    /** Read from brackets it may be; a line under other words says more. */
    private static boolean hasAnswerInGap(ParsedItem item) {
        return item.findings().stream().anyMatch(finding -> finding.code().equals("answer-in-gap"));
    }

    private static boolean hasNoAnswer(ParsedItem item) {
        return item.findings().stream().anyMatch(finding -> finding.code().equals("no-answer"));
    }

    private static String text(List<WordLine> lines) {
        return lines.stream()
                .map(line -> line.text().replace('\r', ' ').replace('\n', ' '))
                .collect(Collectors.joining("\n"));
    }

    private static ParsedPaper withDoubts(
            ParsedPaper paper, List<String> source, List<WordLine> lines, Set<Integer> byLook, int changes) {
        List<Finding> rest = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            for (String code : lines.get(i).doubts().stream().distinct().toList()) {
                long count = lines.get(i).doubts().stream().filter(code::equals).count();
                rest.add(Finding.warning(code, i + 1, String.valueOf(count)));
            }
        }
        List<ParsedItem> items = new ArrayList<>();
        for (ParsedItem item : paper.items()) {
            List<Finding> own = new ArrayList<>(item.findings());
            if (byLook.contains(item.fromLine())) {
                own.add(Finding.warning("answer-by-look", item.fromLine()));
            }
            rest.removeIf(finding ->
                    finding.line() >= item.fromLine() && finding.line() <= item.toLine() && own.add(finding));
            items.add(item.withFindings(own));
        }
        List<Finding> findings = new ArrayList<>(paper.findings());
        findings.addAll(rest);
        if (changes > 0) {
            findings.add(Finding.warning("changes-accepted", 0, String.valueOf(changes)));
        }
        findings.sort(Comparator.comparingInt(Finding::line));
        List<String> places =
                lines.stream().map(WordLine::place).limit(source.size()).toList();
        return new ParsedPaper(paper.title(), items, findings, source, places);
    }
}
