package io.rizhi.study.progress.certificate;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.model.Indexes;
import io.rizhi.kit.mongo.Documents;
import io.rizhi.kit.mongo.DuplicateKey;
import io.rizhi.kit.mongo.IndexDeclarations;
import io.rizhi.kit.mongo.LostUpdate;
import io.rizhi.kit.outbox.AggregateCollection;
import io.rizhi.study.ids.PersonId;
import io.rizhi.study.ids.RecordId;
import io.rizhi.study.progress.certificate.model.Certificate;
import io.rizhi.study.progress.certificate.model.CertificateNumber;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Certificates in MongoDB. The id of the record is the id, so a record never has two. */
final class MongoCertificates implements Certificates {

    static final String COLLECTION = "certificates";

    private final AggregateCollection certificates;
    private final Documents documents;
    private final Clock clock;

    MongoCertificates(AggregateCollection certificates, Clock clock) {
        this.certificates = certificates;
        this.documents = certificates.documents();
        this.clock = clock;
    }

    static IndexDeclarations indexes() {
        return IndexDeclarations.on(COLLECTION)
                .unique(Indexes.ascending("number"))
                .index(Indexes.compoundIndex(Indexes.ascending("personId"), Indexes.descending("issuedAt", "_id")));
    }

    @Override
    public Mono<StoredCertificate> find(RecordId record) {
        return documents.findOne(eq("_id", record.value())).map(CertificateDocument::stored);
    }

    @Override
    public Flux<StoredCertificate> findAll(Collection<RecordId> records) {
        List<String> ids = records.stream().map(RecordId::value).toList();
        return ids.isEmpty()
                ? Flux.empty()
                : documents.find(in("_id", ids), ascending("_id"), ids.size()).map(CertificateDocument::stored);
    }

    @Override
    public Mono<Certificate> find(CertificateNumber number) {
        return documents.findOne(eq("number", number.value())).map(CertificateDocument::read);
    }

    @Override
    public Mono<Certificate> find(CertificateNumber number, PersonId person) {
        return documents
                .findOne(and(eq("number", number.value()), eq("personId", person.value())))
                .map(CertificateDocument::read);
    }

    @Override
    public Flux<Certificate> ofPerson(PersonId person, @Nullable CertificateCursor after, int limit) {
        return documents.find(ofPerson(person, after), newestFirst(), limit).map(CertificateDocument::read);
    }

    static Bson ofPerson(PersonId person, @Nullable CertificateCursor after) {
        Bson own = eq("personId", person.value());
        if (after == null) {
            return own;
        }
        Date issuedAt = Date.from(after.issuedAt());
        Bson beyond = or(lt("issuedAt", issuedAt), and(eq("issuedAt", issuedAt), lt("_id", after.recordId())));
        return and(own, lte("issuedAt", issuedAt), beyond);
    }

    static Bson newestFirst() {
        return descending("issuedAt", "_id");
    }

    @Override
    public Mono<Certificate> insert(Certificate certificate) {
        return certificates
                .insert(CertificateDocument.write(certificate), List.of(CertificateEvents.issued(certificate)))
                .map(CertificateDocument::read)
                .onErrorMap(
                        DuplicateKey.class,
                        taken -> new LostUpdate(
                                COLLECTION, certificate.recordId().value()));
    }

    @Override
    public Mono<Certificate> save(StoredCertificate read, Certificate after) {
        Bson change = combine(
                set("issuedOn", after.issuedOn().toString()),
                set("earnedAt", Date.from(after.earnedAt())),
                set("withdrawal", CertificateDocument.writeWithdrawal(after.withdrawal())));
        return Mono.defer(() -> certificates.update(
                        read.revision(),
                        change,
                        List.of(CertificateEvents.changed(after, clock.instant().truncatedTo(ChronoUnit.MILLIS)))))
                .map(CertificateDocument::read);
    }
}
