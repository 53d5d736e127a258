package io.rizhi.study.progress.certificate;

import io.rizhi.study.ids.PersonId;
import io.rizhi.study.ids.RecordId;
import io.rizhi.study.progress.certificate.model.Certificate;
import io.rizhi.study.progress.certificate.model.CertificateNumber;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** All certificates. */
public interface Certificates {

    Mono<StoredCertificate> find(RecordId record);

    /** Those of the records that have one. */
    Flux<StoredCertificate> findAll(Collection<RecordId> records);

    Mono<Certificate> find(CertificateNumber number);

    /** The certificate of this number when it is the person's own; empty otherwise. */
    Mono<Certificate> find(CertificateNumber number, PersonId person);

    /** A person's certificates, issued last first. */
    Flux<Certificate> ofPerson(PersonId person, @Nullable CertificateCursor after, int limit);

    /** Stores a new one and tells of it; a lost update when the record has one, or the number is taken. */
    Mono<Certificate> insert(Certificate certificate);

    /** Stores what became of one and tells of it; a lost update when it changed meanwhile. */
    Mono<Certificate> save(StoredCertificate read, Certificate after);
}
