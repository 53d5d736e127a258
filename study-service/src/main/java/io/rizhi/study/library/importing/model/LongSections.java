package io.rizhi.study.library.importing.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Points out sections that fill a day by themselves; once accepted, a section is pointed out again only if it grows. */
public final class LongSections {

    private LongSections() {}

    /** @param before the outline before a correction; null when there was none */
    public static Outline marked(Outline outline, List<Block> blocks, @Nullable Outline before) {
        var secondsBefore = before == null ? Map.<String, Integer>of() : seconds(before, blocks);
        var seconds = seconds(outline, blocks);
        var entries = outline.entries().stream()
                .map(entry -> marked(entry, seconds, secondsBefore, before != null))
                .toList();
        return outline.withEntries(entries);
    }

    private static OutlineEntry marked(
            OutlineEntry entry, Map<String, Integer> seconds, Map<String, Integer> before, boolean isCorrection) {
        int now = seconds.getOrDefault(entry.id(), 0);
        boolean isLong = now > OutlineCut.LONG_SECTION_SECONDS;
        boolean wasMarked = entry.doubts().stream().anyMatch(LongSections::isLong);
        boolean wasAccepted =
                isCorrection && !wasMarked && before.getOrDefault(entry.id(), 0) > OutlineCut.LONG_SECTION_SECONDS;
        var doubts = new ArrayList<>(entry.doubts());
        doubts.removeIf(LongSections::isLong);
        if (isLong && !(wasAccepted && now <= before.getOrDefault(entry.id(), 0))) {
            doubts.add(Doubt.of(Doubt.LONG_SECTION, Math.round(now / 60.0)));
        }
        return entry.withDoubts(doubts);
    }

    private static boolean isLong(Doubt doubt) {
        return doubt.code().equals(Doubt.LONG_SECTION);
    }

    private static Map<String, Integer> seconds(Outline outline, List<Block> blocks) {
        var seconds = new HashMap<String, Integer>();
        for (var part : new OutlineCut(outline, blocks).parts()) {
            if (part.isSection()) {
                seconds.put(part.entry().id(), part.time().seconds());
            }
        }
        return seconds;
    }
}
