package io.rizhi.quiz.importing.word;

import io.rizhi.quiz.importing.source.Xml;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Automatic numbers of paragraphs (ECMA-376 Part 1, 17.9), counted while the text is read: they are not in the text. */
final class Counters implements Xml.Handler {
    private static final int LEVELS = 9;

    /**
     * One level of a numbering.
     *
     * @param text pattern such as %1、 or %1.%2
     */
    private record Level(int start, String format, String text, boolean isLegal) {}

    private final Map<String, TreeMap<Integer, Level>> abstracts = new HashMap<>();
    private final Map<String, String> abstractOfNum = new HashMap<>();
    private final Map<String, TreeMap<Integer, Level>> overrides = new HashMap<>();
    private final Map<String, Integer> startOverrides = new HashMap<>();
    private final Map<String, int[]> counts = new HashMap<>();
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
            case "abstractNumId" -> {
                if (numId != null) {
                    abstractOfNum.put(numId, attributes.get("val", ""));
                }
            }
            case "lvl" -> beginLevel(attributes.number("ilvl", 0));
            case "lvlOverride" -> level = attributes.number("ilvl", 0);
            case "startOverride" -> startOverrides.put(numId + ":" + level, attributes.number("val", 1));
            case "start" -> start = attributes.number("val", 1);
            case "numFmt" -> format = attributes.get("val", "decimal");
            case "lvlText" -> text = attributes.get("val", "");
            case "isLgl" -> isLegal = !attributes.get("val", "1").equals("0");
            default -> {
                // Indents and fonts do not count.
            }
        }
    }

    @Override
    public void end(String name) {
        switch (name) {
            case "lvl" -> endLevel();
            case "abstractNum" -> abstractId = null;
            case "num" -> numId = null;
            default -> {
                // Indents and fonts do not count.
            }
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
        if (level < 0 || level >= LEVELS) {
            return;
        }
        Level read = new Level(start, format, text, isLegal);
        if (abstractId != null) {
            abstracts.computeIfAbsent(abstractId, key -> new TreeMap<>()).put(level, read);
        } else if (numId != null) {
            overrides.computeIfAbsent(numId, key -> new TreeMap<>()).put(level, read);
        }
    }

    /** Counts one more paragraph of that numbering and tells how its number reads; empty for none and for bullets. */
    String next(String num, int ilvl) {
        String id = abstractOfNum.get(num);
        TreeMap<Integer, Level> levels = new TreeMap<>(abstracts.getOrDefault(id == null ? "" : id, new TreeMap<>()));
        levels.putAll(overrides.getOrDefault(num, new TreeMap<>()));
        Level own = levels.get(ilvl);
        if (id == null || own == null || own.format().equals("bullet")) {
            return "";
        }
        count(num, id, ilvl, levels);
        String label = own.text();
        for (int i = 0; i <= ilvl; i++) {
            Level at = levels.get(i);
            String shown = at == null || own.isLegal() ? "decimal" : at.format();
            int number = counts.getOrDefault(id, new int[LEVELS])[i];
            label = label.replace("%" + (i + 1), NumberWords.of(shown, number));
        }
        return label.strip();
    }

    private void count(String num, String id, int ilvl, TreeMap<Integer, Level> levels) {
        int[] count = counts.computeIfAbsent(id, key -> new int[LEVELS]);
        Integer override = startOverrides.get(num + ":" + ilvl);
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
        Level level = levels.get(ilvl);
        return level == null ? 1 : level.start();
    }
}
