package io.rizhi.quiz.importing.table;

import static io.rizhi.quiz.importing.source.Mutations.bytes;

import java.util.LinkedHashMap;
import java.util.Map;

/** Workbooks from the XML of their rows, as programs of many kinds write them. */
final class Books {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private Books() {}

    /**
     * @param sheets rows (and what follows them) by name
     */
    static Map<String, byte[]> parts(Map<String, String> sheets) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        StringBuilder list = new StringBuilder();
        StringBuilder relations = new StringBuilder();
        int n = 0;
        for (Map.Entry<String, String> sheet : sheets.entrySet()) {
            n++;
            list.append("<sheet name='%s' sheetId='%d' r:id='rId%d'/>".formatted(sheet.getKey(), n, n));
            relations.append("<Relationship Id='rId%d' Type='%s/worksheet' Target='worksheets/sheet%d.xml'/>"
                    .formatted(n, OFFICE, n));
            String[] cut = sheet.getValue().split("<!--end-->", 2);
            parts.put(
                    "xl/worksheets/sheet" + n + ".xml",
                    bytes("<worksheet xmlns='%s'><sheetData>%s</sheetData>%s</worksheet>"
                            .formatted(MAIN, cut[0], cut.length > 1 ? cut[1] : "")));
        }
        parts.put(
                "xl/workbook.xml",
                bytes("<workbook xmlns='%s' xmlns:r='%s'><sheets>%s</sheets></workbook>"
                        .formatted(MAIN, OFFICE, list)));
        parts.put(
                "xl/_rels/workbook.xml.rels",
                bytes("<Relationships xmlns='%s'>%s</Relationships>".formatted(RELATIONS, relations)));
        parts.put(
                "xl/styles.xml",
                bytes("<styleSheet xmlns='%s'><numFmts><numFmt numFmtId='164' formatCode='m\"月\"d\"日\"'/></numFmts>"
                                .formatted(MAIN)
                        + "<cellStyleXfs><xf numFmtId='14'/></cellStyleXfs>"
                        + "<cellXfs><xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='2'/><xf numFmtId='9'/>"
                        + "<xf numFmtId='164'/><xf numFmtId='49'/></cellXfs></styleSheet>"));
        parts.put(
                "xl/sharedStrings.xml",
                bytes("<sst xmlns='%s'><si><t>题目</t></si><si><r><t>共</t></r><r><t xml:space='preserve'> 享</t></r>"
                                .formatted(MAIN)
                        + "<rPh sb='0' eb='1'><t>gong</t></rPh></si></sst>"));
        return parts;
    }

    /** A row of inline texts; an empty text is no cell. */
    static String row(int number, String... texts) {
        StringBuilder row = new StringBuilder("<row r='" + number + "'>");
        for (int i = 0; i < texts.length; i++) {
            if (!texts[i].isEmpty()) {
                String text = texts[i].startsWith("<c")
                        ? texts[i].replaceFirst("<c", "<c r='" + Columns.letters(i) + number + "'")
                        : "<c r='%s%d' t='inlineStr'><is><t>%s</t></is></c>"
                                .formatted(Columns.letters(i), number, texts[i].replace("<", "&lt;"));
                row.append(text);
            }
        }
        return row.append("</row>").toString();
    }
}
