package io.rizhi.study.library.importing.parse;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Automatic numbering of an office document (ECMA-376 Part 1, 17.9), counted while the text is read. */
final class DocxNumbering implements Xml.Handler {

    private static final int LEVELS = 9;

    /**
     * One level of an abstract numbering.
     *
     * @param text pattern such as %1、 or %1.%2
     */
    private record Level(int start, String format, String text, boolean isLegal) {}

    /** The number of a paragraph; a bullet has no text. */
    record Label(String text, boolean isBullet) {}

    private final Map<String, TreeMap<Integer, Level>> abstracts = new HashMap<>();
    private final Map<String, String> abstractOfNum = new HashMap<>();
    private final Map<String, Integer> startOverrides = new HashMap<>();
    private final Map<String, int[]> counters = new HashMap<>();
    private final Set<String> restarted = new HashSet<>();

    private @Nullable String abstractId;
    private @Nullable String numId;
    private int level = -1;
    private int start = 1;
    private String format = "decimal";
    private String text = "";
    private boolean isLegal;

    @Override
    public void start(String name, Xml.Attributes attributes) {
        switch (name) {
            case "abstractNum" -> abstractId = attributes.get("abstractNumId");
            case "num" -> numId = attributes.get("numId");
            case "abstractNumId" -> link(attributes.get("val", ""));
            case "lvl" -> beginLevel(attributes.number("ilvl", 0));
            case "lvlOverride" -> level = attributes.number("ilvl", 0);
            case "startOverride" -> startOverrides.put(numId + ":" + level, attributes.number("val", 1));
            case "start" -> start = attributes.number("val", 1);
            case "numFmt" -> format = attributes.get("val", "decimal");
            case "lvlText" -> text = attributes.get("val", "");
            case "isLgl" -> isLegal = !attributes.get("val", "1").equals("0");
            default -> {}
        }
    }

    @Override
    public void end(String name) {
        switch (name) {
            case "lvl" -> endLevel();
            case "abstractNum" -> abstractId = null;
            case "num" -> numId = null;
            default -> {}
        }
    }

    private void link(String target) {
        if (numId != null) {
            abstractOfNum.put(numId, target);
        }
    }

    private void beginLevel(int index) {
        level = index;
        start = 1;
        format = "decimal";
        text = "";
        isLegal = false;
    }

    private void endLevel() {
        var id = abstractId != null ? abstractId : numId == null ? null : abstractOfNum.get(numId);
        if (id != null && level >= 0 && level < LEVELS) {
            abstracts.computeIfAbsent(id, key -> new TreeMap<>()).put(level, new Level(start, format, text, isLegal));
        }
    }

    /** Counts one more paragraph of that numbering and answers how its number reads; empty when it has none. */
    Optional<Label> next(String num, int ilvl) {
        var id = abstractOfNum.get(num);
        var levels = id == null ? null : abstracts.get(id);
        var own = levels == null ? null : levels.get(ilvl);
        if (id == null || levels == null || own == null) {
            return Optional.empty();
        }
        if (own.format().equals("bullet")) {
            return Optional.of(new Label("", true));
        }
        count(num, id, ilvl, levels);
        var label = label(levels, ilvl, counters.getOrDefault(id, new int[LEVELS]));
        return label.isBlank() ? Optional.empty() : Optional.of(new Label(label, false));
    }

    private void count(String num, String id, int ilvl, TreeMap<Integer, Level> levels) {
        var count = counters.computeIfAbsent(id, key -> new int[LEVELS]);
        var override = startOverrides.get(num + ":" + ilvl);
        if (override != null && restarted.add(num + ":" + ilvl)) {
            count[ilvl] = override;
        } else {
            count[ilvl] = count[ilvl] == 0 ? startOf(levels, ilvl) : count[ilvl] + 1;
        }
        for (int deeper = ilvl + 1; deeper < LEVELS; deeper++) {
            count[deeper] = 0;
        }
        for (int upper = 0; upper < ilvl; upper++) {
            count[upper] = count[upper] == 0 ? startOf(levels, upper) : count[upper];
        }
    }

    private static int startOf(TreeMap<Integer, Level> levels, int ilvl) {
        var level = levels.get(ilvl);
        return level == null ? 1 : level.start();
    }

    private static String label(TreeMap<Integer, Level> levels, int ilvl, int[] count) {
        var own = levels.get(ilvl);
        var label = own == null ? "" : own.text();
        for (int i = 0; i <= ilvl; i++) {
            var at = levels.get(i);
            var format = at == null || own != null && own.isLegal() ? "decimal" : at.format();
            label = label.replace("%" + (i + 1), NumberFormats.format(format, count[i]));
        }
        return label;
    }
}
