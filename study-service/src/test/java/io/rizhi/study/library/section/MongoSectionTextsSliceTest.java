package io.rizhi.study.library.section;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.reactivestreams.client.MongoCollection;
import io.rizhi.kit.mongo.Documents;
import io.rizhi.study.ids.DocumentId;
import io.rizhi.study.ids.RevisionId;
import io.rizhi.study.ids.SectionId;
import io.rizhi.testkit.stack.OwnStack;
import java.time.Duration;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

class MongoSectionTextsSliceTest {

    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final RevisionId REVISION = new RevisionId("r1");
    private static final SectionText TEXT = new SectionText(
            new SectionId("s1"),
            REVISION,
            new DocumentId("d1"),
            "文档",
            "zh-CN",
            null,
            "第一节",
            "<p>正文</p>",
            List.of("p1"),
            2,
            3,
            "hash-1");

    private final MongoCollection<Document> collection =
            OwnStack.of(MongoSectionTextsSliceTest.class).database().getCollection(MongoSectionTexts.COLLECTION);
    private final MongoSectionTexts texts = new MongoSectionTexts(new Documents(collection));

    @BeforeEach
    void oneText() {
        Mono.from(collection.deleteMany(new Document()))
                .then(texts.store(List.of(TEXT)))
                .block(LIMIT);
    }

    @Test
    void a_text_comes_back_as_it_was_stored() {
        assertThat(texts.find(REVISION, TEXT.id()).block(LIMIT)).isEqualTo(TEXT);
        assertThat(texts.hash(REVISION, TEXT.id()).block(LIMIT)).isEqualTo("hash-1");
    }

    @Test
    void a_text_that_was_read_once_is_answered_without_the_store() {
        SectionText first = texts.find(REVISION, TEXT.id()).block(LIMIT);
        Mono.from(collection.deleteMany(new Document())).block(LIMIT);

        assertThat(texts.find(REVISION, TEXT.id()).block(LIMIT)).isEqualTo(first);
        assertThat(texts.hash(REVISION, TEXT.id()).block(LIMIT)).isEqualTo(TEXT.hash());
    }

    @Test
    void a_text_that_is_missing_is_found_once_it_is_stored() {
        SectionText later = new SectionText(
                new SectionId("s2"),
                REVISION,
                TEXT.documentId(),
                TEXT.documentTitle(),
                TEXT.language(),
                null,
                "第二节",
                TEXT.html(),
                TEXT.paragraphIds(),
                2,
                3,
                "hash-2");
        assertThat(texts.find(REVISION, later.id()).block(LIMIT)).isNull();

        texts.store(List.of(later)).block(LIMIT);

        assertThat(texts.find(REVISION, later.id()).block(LIMIT)).isEqualTo(later);
    }
}
