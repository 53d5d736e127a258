package io.rizhi.study.progress.certificate;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.ExplainVerbosity;
import com.mongodb.MongoWriteException;
import com.mongodb.reactivestreams.client.MongoCollection;
import io.rizhi.study.ids.PersonId;
import io.rizhi.study.ids.PlanId;
import io.rizhi.study.ids.RecordId;
import io.rizhi.study.progress.certificate.model.Certificate;
import io.rizhi.study.progress.certificate.model.CertificateNumber;
import io.rizhi.study.progress.certificate.model.Withdrawal;
import io.rizhi.study.progress.certificate.model.WithdrawalReason;
import io.rizhi.testkit.stack.OwnStack;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Mono;

/** The queries on twenty thousand certificates of two hundred people. */
class CertificateIndexSliceTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Instant AT = Instant.parse("2026-11-27T08:00:00Z");
    private static final int PAGE = 20;
    private static MongoCollection<Document> certificates;

    @BeforeAll
    static void manyCertificates() {
        certificates =
                OwnStack.of(CertificateIndexSliceTest.class).database().getCollection(MongoCertificates.COLLECTION);
        List<Document> documents = IntStream.range(0, 20_000)
                .mapToObj(n -> CertificateDocument.write(certificate(n, null)))
                .toList();
        Mono.from(certificates.createIndexes(MongoCertificates.indexes().models()))
                .then(Mono.from(certificates.insertMany(documents)))
                .block(Duration.ofMinutes(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"first page of a person", "later page of a person", "by number"})
    void no_query_scans_or_sorts(String query) {
        Bson filter =
                switch (query) {
                    case "first page of a person" -> MongoCertificates.ofPerson(new PersonId("person-7"), null);
                    case "later page of a person" ->
                        MongoCertificates.ofPerson(
                                new PersonId("person-7"), CertificateCursor.of(certificate(10_007, null)));
                    default -> eq("number", certificate(77, null).number().value());
                };

        Document plan = Mono.from(certificates
                        .find(filter)
                        .sort(MongoCertificates.newestFirst())
                        .limit(PAGE)
                        .explain(ExplainVerbosity.EXECUTION_STATS))
                .block(PATIENCE);

        assertThat(plan.toJson()).doesNotContain("COLLSCAN").contains("IXSCAN");
        Document stats = plan.get("executionStats", Document.class);
        assertThat(stats.getInteger("totalDocsExamined")).isLessThanOrEqualTo(PAGE + 1);
    }

    @Test
    void a_second_one_of_a_record_and_a_number_that_is_taken_are_refused() {
        Document sameRecord = CertificateDocument.write(certificate(5, null)).append("number", "ZZZZZZZZZZZZ");
        Document sameNumber = CertificateDocument.write(certificate(5, null)).append("_id", "another");

        assertThatThrownBy(() -> Mono.from(certificates.insertOne(sameRecord)).block(PATIENCE))
                .isInstanceOf(MongoWriteException.class);
        assertThatThrownBy(() -> Mono.from(certificates.insertOne(sameNumber)).block(PATIENCE))
                .isInstanceOf(MongoWriteException.class);
    }

    @Test
    void one_comes_back_as_it_was_stored() {
        Certificate withdrawn =
                certificate(30_000, new Withdrawal(WithdrawalReason.QUIZ_NOT_PASSED, 3, AT.plusSeconds(60)));
        Mono.from(certificates.insertOne(CertificateDocument.write(withdrawn))).block(PATIENCE);

        Document stored =
                Mono.from(certificates.find(eq("_id", "record-30000"))).block(PATIENCE);

        assertThat(CertificateDocument.read(stored)).isEqualTo(withdrawn);
    }

    private static Certificate certificate(int n, Withdrawal withdrawal) {
        return new Certificate(
                new RecordId("record-" + n),
                new CertificateNumber(String.format("%012d", n)),
                new PlanId("plan-" + n / 200),
                new PersonId("person-" + n % 200),
                "李静",
                "安全生产法",
                LocalDate.of(2026, 11, 27),
                AT.plusSeconds(n),
                AT,
                Set.of(1, 2, 3),
                withdrawal);
    }
}
