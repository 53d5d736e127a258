package io.rizhi.study.progress.record;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ExplainVerbosity;
import com.mongodb.reactivestreams.client.MongoCollection;
import io.rizhi.study.plan.model.PlanFixtures;
import io.rizhi.study.progress.model.RecordFixtures;
import io.rizhi.study.progress.model.StudyRecord;
import io.rizhi.testkit.stack.OwnStack;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The queries of the hot paths on fifty thousand records. */
class StudyRecordIndexSliceTest {

    private static final int RECORDS = 50_000;
    private static final StudyRecord RECORD = RecordFixtures.following(
                    PlanFixtures.publication(PlanFixtures.daysFrom(PlanFixtures.MONDAY, 3)))
            .read(1, "s1", "2026-11-23T09:00")
            .excused(2, true, "2026-11-24T09:00")
            .record();
    private static MongoCollection<Document> records;

    @BeforeAll
    static void manyRecords() {
        records = OwnStack.of(StudyRecordIndexSliceTest.class).database().getCollection(MongoStudyRecords.COLLECTION);
        Mono<Void> indexes = Mono.from(
                        records.createIndexes(MongoStudyRecords.indexes().models()))
                .then();
        Mono<Void> filled = Flux.range(0, RECORDS / 5000)
                .concatMap(part -> records.insertMany(documents(part * 5000)))
                .then();
        indexes.then(filled).block(Duration.ofMinutes(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"of a person", "of a person in a plan", "not following", "of a plan"})
    void no_query_scans_the_collection(String query) {
        Bson filter =
                switch (query) {
                    case "of a person" -> eq("personId", "person-77");
                    case "of a person in a plan" -> and(eq("personId", "person-77"), eq("planId", "plan-7"));
                    case "not following" -> and(eq("planId", "plan-7"), lt("publication", 1), eq("leftAt", null));
                    default -> eq("planId", "plan-7");
                };

        Document plan = Mono.from(records.find(filter).explain(ExplainVerbosity.EXECUTION_STATS))
                .block(Duration.ofSeconds(20));

        Document stats = plan.get("executionStats", Document.class);
        assertThat(plan.toJson()).doesNotContain("COLLSCAN").contains("IXSCAN");
        assertThat(stats.getInteger("totalDocsExamined"))
                .isLessThanOrEqualTo(10 * Math.max(1, stats.getInteger("nReturned")));
    }

    @Test
    void a_record_comes_back_as_it_was_stored() {
        Document stored = StudyRecordDocument.write(RECORD)
                .append("version", 3L)
                .append("sequence", 7L)
                .append("outbox", List.of());
        stored.put("_id", "one");
        stored.put("personId", "somebody");
        Mono.from(records.insertOne(stored)).block(Duration.ofSeconds(20));

        StoredRecord read = StudyRecordDocument.read(
                Mono.from(records.find(eq("_id", "one"))).block(Duration.ofSeconds(20)));

        assertThat(read.record().facts()).isEqualTo(RECORD.facts());
        assertThat(read.record().enrolment()).isEqualTo(RECORD.enrolment());
        assertThat(read.record().completedDays()).isEqualTo(RECORD.completedDays());
        assertThat(read.revision().version()).isEqualTo(3);
        assertThat(read.revision().sequence()).isEqualTo(7);
    }

    private static List<Document> documents(int from) {
        return IntStream.range(from, from + 5000)
                .mapToObj(n -> {
                    Document document = new Document(StudyRecordDocument.write(RECORD));
                    document.put("_id", "record-" + n);
                    document.put("planId", "plan-" + n % 50);
                    document.put("personId", "person-" + n / 50);
                    return document;
                })
                .toList();
    }
}
