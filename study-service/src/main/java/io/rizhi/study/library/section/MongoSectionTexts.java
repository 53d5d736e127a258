package io.rizhi.study.library.section;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Indexes.ascending;

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

/** Section texts in MongoDB. They are written once, so a repeat finds them there and leaves them. */
final class MongoSectionTexts implements SectionTexts {

    static final String COLLECTION = "section-texts";
    private static final int AT_ONCE = 20;
    private static final int MOST_SECTIONS = 3_000;

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

    @Override
    public Mono<SectionText> find(RevisionId revision, SectionId section) {
        return texts.findOne(eq("_id", SectionTextDocument.id(revision, section)))
                .map(SectionTextDocument::read);
    }

    @Override
    public Mono<String> hash(RevisionId revision, SectionId section) {
        return texts.findOne(eq("_id", SectionTextDocument.id(revision, section)), Projections.include("hash"))
                .map(stored -> stored.getString("hash"));
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
