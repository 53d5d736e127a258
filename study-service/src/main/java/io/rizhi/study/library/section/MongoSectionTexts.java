package io.rizhi.study.library.section;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Indexes.ascending;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import io.rizhi.kit.mongo.Documents;
import io.rizhi.kit.mongo.IndexDeclarations;
import io.rizhi.study.ids.RevisionId;
import io.rizhi.study.ids.SectionId;
import java.util.List;
import java.util.Map;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Section texts in MongoDB. They are written once, so a repeat finds them there and leaves them, and those in use stay in
 * memory.
 */
final class MongoSectionTexts implements SectionTexts {

    static final String COLLECTION = "section-texts";
    private static final int AT_ONCE = 20;
    private static final int MOST_SECTIONS = 3_000;
    private static final int CHARACTERS_IN_MEMORY = 6_000_000;
    private static final int CHARACTERS_BESIDE_THE_TEXT = 500;

    private final Cache<String, SectionText> known = Caffeine.newBuilder()
            .maximumWeight(CHARACTERS_IN_MEMORY)
            .weigher((String id, SectionText text) -> weight(text))
            .build();

    private final Documents texts;

    MongoSectionTexts(Documents texts) {
        this.texts = texts;
    }

    static IndexDeclarations indexes() {
        return IndexDeclarations.on(COLLECTION).index(ascending("revisionId", "_id"));
    }

    @Override
    public Mono<Void> store(List<SectionText> sections) {
        return Flux.fromIterable(sections)
                .map(SectionTextDocument::of)
                .buffer(AT_ONCE)
                .concatMap(texts::insertMissing)
                .then();
    }

    private static int weight(SectionText text) {
        int ids = text.paragraphIds().stream().mapToInt(String::length).sum();
        return text.html().length() + ids + CHARACTERS_BESIDE_THE_TEXT;
    }

    @Override
    public Mono<SectionText> find(RevisionId revision, SectionId section) {
        return Mono.defer(() -> {
            String id = SectionTextDocument.id(revision, section);
            SectionText text = known.getIfPresent(id);
            return text != null ? Mono.just(text) : read(id);
        });
    }

    private Mono<SectionText> read(String id) {
        return texts.findOne(eq("_id", id)).map(SectionTextDocument::read).doOnNext(text -> known.put(id, text));
    }

    @Override
    public Mono<String> hash(RevisionId revision, SectionId section) {
        return find(revision, section).map(SectionText::hash);
    }

    @Override
    public Mono<Map<SectionId, List<String>>> paragraphs(RevisionId revision) {
        return texts.find(
                        eq("revisionId", revision.value()),
                        Sorts.ascending("_id"),
                        Projections.include("sectionId", "paragraphIds"),
                        MOST_SECTIONS)
                .collectMap(stored -> new SectionId(stored.getString("sectionId")), SectionTextDocument::paragraphIds);
    }
}
