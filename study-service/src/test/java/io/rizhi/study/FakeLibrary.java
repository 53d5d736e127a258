package io.rizhi.study;

import io.rizhi.study.ids.DocumentId;
import io.rizhi.study.ids.RevisionId;
import io.rizhi.study.ids.SectionId;
import io.rizhi.study.library.document.PublishedRevisions;
import io.rizhi.study.library.document.RevisionFacts;
import io.rizhi.study.library.document.SectionFacts;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Revisions as a test states them. */
public final class FakeLibrary implements PublishedRevisions {

    private final Map<RevisionId, RevisionFacts> revisions = new ConcurrentHashMap<>();

    /** A revision whose sections take five minutes and need two; {@code "s1=hash"} names a section and its text. */
    public void add(String document, int number, String change, String... sections) {
        List<SectionFacts> facts = List.of(sections).stream()
                .map(section -> section.split("=", 2))
                .map(parts ->
                        new SectionFacts(new SectionId(parts[0]), 1, null, "章节 " + parts[0], 1750, 0, 300, parts[1]))
                .toList();
        RevisionId id = new RevisionId(document + "-r" + number);
        revisions.put(
                id,
                new RevisionFacts(
                        id, new DocumentId(document), number, "文档", "zh-CN", "hash-" + number, change, facts));
    }

    @Override
    public Mono<RevisionFacts> find(RevisionId id) {
        return Mono.justOrEmpty(revisions.get(id));
    }

    @Override
    public Flux<RevisionFacts> findAll(Collection<RevisionId> ids) {
        return Flux.fromIterable(ids).concatMap(this::find);
    }

    @Override
    public Mono<RevisionFacts> current(DocumentId id) {
        return Mono.justOrEmpty(revisions.values().stream()
                .filter(revision -> revision.documentId().equals(id))
                .max(Comparator.comparingInt(RevisionFacts::revision)));
    }
}
