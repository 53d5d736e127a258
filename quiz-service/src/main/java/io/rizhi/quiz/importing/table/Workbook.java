package io.rizhi.quiz.importing.table;

import io.rizhi.quiz.importing.picture.PictureBox;
import io.rizhi.quiz.importing.source.Archive;
import io.rizhi.quiz.importing.source.Refusal;
import io.rizhi.quiz.importing.source.RefusedFileException;
import io.rizhi.quiz.importing.source.Xml;
import io.rizhi.quiz.importing.table.SheetReader.Merge;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a workbook (ECMA-376 Part 1, 18) into sheets of texts. The library that the product writes workbooks with reads XML
 * by a parser that is not allowed here, so its parts go through the same guarded stream as every other XML.
 */
final class Workbook {
    private static final int MOST_SHEETS = 100;

    /** A sheet as the workbook lists it. */
    private record Listed(String name, String relation, boolean isHidden) {}

    private final Archive archive;
    private final PictureBox box;
    private final SharedTexts texts = new SharedTexts();
    private final NumberFormats formats = new NumberFormats();
    private int cells;

    private Workbook(Archive archive, PictureBox box) {
        this.archive = archive;
        this.box = box;
    }

    static List<Sheet> read(byte[] bytes, PictureBox box) {
        try (Archive archive = Archive.open(bytes)) {
            return new Workbook(archive, box).read();
        }
    }

    private List<Sheet> read() {
        Map<String, String> targets = targets("xl/_rels/workbook.xml.rels");
        archive.read("xl/sharedStrings.xml").ifPresent(part -> Xml.read(part, texts));
        archive.read("xl/styles.xml").ifPresent(part -> Xml.read(part, formats));
        List<Sheet> sheets = new ArrayList<>();
        for (Listed listed : listed()) {
            String part = part(targets.getOrDefault(listed.relation(), ""));
            if (part.startsWith("xl/worksheets/") && archive.has(part)) {
                sheets.add(sheet(listed, part));
            }
        }
        return sheets;
    }

    private List<Listed> listed() {
        List<Listed> all = new ArrayList<>();
        byte[] part = archive.read("xl/workbook.xml")
                .orElseThrow(() -> new RefusedFileException(Refusal.DAMAGED, "no workbook in it"));
        Xml.read(part, new Xml.Handler() {
            @Override
            public void start(String name, Xml.Attributes attributes) {
                if (name.equals("sheet") && all.size() < MOST_SHEETS) {
                    boolean isHidden = !attributes.get("state", "visible").equals("visible");
                    all.add(new Listed(attributes.get("name", ""), attributes.get("id", ""), isHidden));
                }
            }

            @Override
            public void end(String name) {}
        });
        return all;
    }

    private Sheet sheet(Listed listed, String part) {
        SheetReader reader = new SheetReader(texts, formats, new SheetPictures(archive, box, part), cells);
        archive.read(part).ifPresent(bytes -> Xml.read(bytes, reader));
        cells = reader.cells();
        return new Sheet(
                listed.name(), filled(reader.rows(), reader.merges()), listed.isHidden(), reader.hiddenColumns());
    }

    private Map<String, String> targets(String relations) {
        Map<String, String> byId = new HashMap<>();
        archive.read(relations)
                .ifPresent(bytes -> Xml.read(bytes, new Xml.Handler() {
                    @Override
                    public void start(String name, Xml.Attributes attributes) {
                        if (name.equals("Relationship")
                                && !attributes.get("TargetMode", "").equals("External")) {
                            byId.put(attributes.get("Id", ""), attributes.get("Target", ""));
                        }
                    }

                    @Override
                    public void end(String name) {}
                }));
        return byId;
    }

    private static String part(String target) {
        return "xl/" + target.replace("../", "").replaceFirst("^/?(?:xl/)?", "");
    }

    /** A value merged over several rows stands in each of them. */
    private static List<Row> filled(List<Row> rows, List<Merge> merges) {
        Map<Integer, Row> byNumber = new HashMap<>();
        rows.forEach(row -> byNumber.put(row.number(), row));
        for (Merge merge : merges) {
            Row first = byNumber.get(merge.fromRow());
            int last = Math.min(merge.toRow(), merge.fromRow() + SheetReader.MOST_ROWS);
            for (int number = merge.fromRow() + 1; first != null && number <= last; number++) {
                Row row = byNumber.get(number);
                if (row != null && row.at(merge.column()).isBlank()) {
                    byNumber.put(number, row.with(merge.column(), first.at(merge.column())));
                }
            }
        }
        return rows.stream()
                .map(row -> byNumber.getOrDefault(row.number(), row))
                .toList();
    }
}
