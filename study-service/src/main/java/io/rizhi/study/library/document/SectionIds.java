package io.rizhi.study.library.document;

import io.rizhi.kit.ids.RandomIds;
import io.rizhi.study.ids.SectionId;
import io.rizhi.study.library.document.model.SectionMatching;
import io.rizhi.study.library.document.model.SectionShape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The ids of the sections of a new revision: those of the sections they continue, new ones for the others.
 *
 * @param ids     in order of the new sections
 * @param changes same, changed or new
 * @param removed titles of sections that nothing continues
 */
record SectionIds(List<SectionId> ids, Map<SectionId, String> changes, List<String> removed) {

    static SectionIds of(NewRevision wanted, @Nullable RevisionFacts before, Map<SectionId, List<String>> paragraphs) {
        var old = before == null ? List.<SectionFacts>of() : before.sections();
        var matches = SectionMatching.match(
                old.stream().map(section -> shape(section, paragraphs)).toList(), shapes(wanted));
        var ids = new ArrayList<SectionId>();
        var changes = new HashMap<SectionId, String>();
        for (int i = 0; i < wanted.sections().size(); i++) {
            var match = matches.get(String.valueOf(i));
            var id = match == null ? derived(wanted, i) : new SectionId(match.key());
            ids.add(id);
            changes.put(id, change(match, wanted.sections().get(i).hash()));
        }
        var kept = new HashSet<>(ids);
        var removed = old.stream()
                .filter(section -> !kept.contains(section.id()))
                .map(SectionIds::name)
                .toList();
        return new SectionIds(ids, changes, removed);
    }

    private static String change(@Nullable SectionShape match, String hash) {
        return match == null ? "new" : match.hash().equals(hash) ? "same" : "changed";
    }

    private static SectionId derived(NewRevision wanted, int index) {
        return new SectionId(RandomIds.derived("section", wanted.id().value(), String.valueOf(index)));
    }

    private static String name(SectionFacts section) {
        return section.number() == null ? section.title() : section.number() + " " + section.title();
    }

    private static SectionShape shape(SectionFacts section, Map<SectionId, List<String>> paragraphs) {
        return new SectionShape(
                section.id().value(),
                section.number(),
                section.title(),
                section.hash(),
                hashes(paragraphs.getOrDefault(section.id(), List.of())));
    }

    private static List<SectionShape> shapes(NewRevision wanted) {
        var shapes = new ArrayList<SectionShape>();
        for (int i = 0; i < wanted.sections().size(); i++) {
            var section = wanted.sections().get(i);
            shapes.add(new SectionShape(
                    String.valueOf(i),
                    section.number(),
                    section.title(),
                    section.hash(),
                    hashes(section.paragraphIds())));
        }
        return shapes;
    }

    /** A paragraph id is a content hash and an ordinal; only the hash tells paragraphs apart. */
    private static Set<String> hashes(List<String> paragraphIds) {
        return paragraphIds.stream()
                .map(id -> id.substring(0, id.lastIndexOf('-')))
                .collect(Collectors.toUnmodifiableSet());
    }
}
