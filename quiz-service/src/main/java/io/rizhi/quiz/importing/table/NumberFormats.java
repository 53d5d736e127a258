package io.rizhi.quiz.importing.table;

import io.rizhi.quiz.importing.source.Xml;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Number formats of a workbook by the style of a cell. */
final class NumberFormats implements Xml.Handler {
    /** Formats that every workbook knows without naming them (ECMA-376 Part 1, 18.8.30). */
    private static final Map<Integer, String> BUILT_IN = Map.ofEntries(
            Map.entry(1, "0"),
            Map.entry(2, "0.00"),
            Map.entry(3, "#,##0"),
            Map.entry(4, "#,##0.00"),
            Map.entry(9, "0%"),
            Map.entry(10, "0.00%"));

    private final Map<Integer, String> named = new HashMap<>();
    private final List<Integer> styles = new ArrayList<>();
    private boolean areCells;

    @Override
    public void start(String name, Xml.Attributes attributes) {
        if (name.equals("numFmt")) {
            named.put(attributes.number("numFmtId", -1), attributes.get("formatCode", ""));
        } else if (name.equals("cellXfs")) {
            areCells = true;
        } else if (name.equals("xf") && areCells) {
            styles.add(attributes.number("numFmtId", 0));
        }
    }

    @Override
    public void end(String name) {
        areCells &= !name.equals("cellXfs");
    }

    /** The format of a style; y for the built-in dates and times. */
    String of(int style) {
        int id = style >= 0 && style < styles.size() ? styles.get(style) : 0;
        boolean isTime = id >= 14 && id <= 22 || id >= 27 && id <= 36 || id >= 45 && id <= 47 || id >= 50 && id <= 58;
        return named.getOrDefault(id, isTime ? "y" : BUILT_IN.getOrDefault(id, ""));
    }
}
