package io.rizhi.study.library.document.model;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds for each section of a new revision the section it was before: the same text, else the same title, else the same
 * number with some of the old paragraphs, else most of the old paragraphs. Each old section is found once.
 */
public final class SectionMatching {

    private static final double SOME = 0.2;
    private static final double MOST = 0.5;

    private final List<SectionShape> before;
    private final List<SectionShape> after;
    private final Map<String, SectionShape> found = new LinkedHashMap<>();
    private final Map<String, SectionShape> free = new LinkedHashMap<>();

    private SectionMatching(List<SectionShape> before, List<SectionShape> after) {
        this.before = before;
        this.after = after;
        before.forEach(section -> free.put(section.key(), section));
    }

    /** Key of each new section → the old section it continues; sections that are new are missing. */
    public static Map<String, SectionShape> match(List<SectionShape> before, List<SectionShape> after) {
        return new SectionMatching(before, after).match();
    }

    private Map<String, SectionShape> match() {
        pair((next, old) -> next.hash().equals(old.hash()));
        pair((next, old) -> next.title().equals(old.title()) && Objects.equals(next.number(), old.number()));
        pairUniqueTitles();
        pair((next, old) ->
                next.number() != null && Objects.equals(next.number(), old.number()) && next.likeness(old) >= SOME);
        pairBest();
        return Map.copyOf(found);
    }

    private void pair(BiPredicate<SectionShape, SectionShape> isSame) {
        for (var next : after) {
            if (found.containsKey(next.key())) {
                continue;
            }
            free.values().stream()
                    .filter(old -> isSame.test(next, old))
                    .findFirst()
                    .ifPresent(old -> take(next, old));
        }
    }

    private void pairUniqueTitles() {
        var titles = new HashMap<String, Integer>();
        before.forEach(section -> titles.merge(section.title(), 1, Integer::sum));
        after.forEach(section -> titles.merge(section.title(), 1, Integer::sum));
        pair((next, old) -> next.title().equals(old.title()) && titles.getOrDefault(next.title(), 0) == 2);
    }

    private void pairBest() {
        for (var next : after) {
            if (found.containsKey(next.key())) {
                continue;
            }
            @Nullable SectionShape best = null;
            for (var old : free.values()) {
                if (next.likeness(old) >= MOST && (best == null || next.likeness(old) > next.likeness(best))) {
                    best = old;
                }
            }
            if (best != null) {
                take(next, best);
            }
        }
    }

    private void take(SectionShape next, SectionShape old) {
        found.put(next.key(), old);
        free.remove(old.key());
    }
}
