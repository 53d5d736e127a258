package io.rizhi.study.progress.certificate;

import io.rizhi.kit.ids.RandomIds;
import io.rizhi.kit.mongo.RetryOnConflict;
import io.rizhi.study.directory.person.PeopleReader;
import io.rizhi.study.ids.PlanId;
import io.rizhi.study.ids.RecordId;
import io.rizhi.study.plan.model.Publication;
import io.rizhi.study.plan.publication.Publications;
import io.rizhi.study.progress.certificate.model.Certificate;
import io.rizhi.study.progress.certificate.model.CertificateNumber;
import io.rizhi.study.progress.certificate.model.CertificateRule;
import io.rizhi.study.progress.certificate.model.CertificateStep;
import io.rizhi.study.progress.record.RecordInHand;
import io.rizhi.study.progress.record.RecordLoader;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import reactor.core.publisher.Mono;

/**
 * Brings the certificate of a study record in line with the record as it is now. The order of events does not matter and a
 * repeat changes nothing.
 */
public final class KeepCertificate {

    private final RecordLoader loader;
    private final Certificates certificates;
    private final PeopleReader people;
    private final Publications publications;
    private final Clock clock;

    KeepCertificate(
            RecordLoader loader,
            Certificates certificates,
            PeopleReader people,
            Publications publications,
            Clock clock) {
        this.loader = loader;
        this.certificates = certificates;
        this.people = people;
        this.publications = publications;
        this.clock = clock;
    }

    Mono<Void> keep(RecordId id) {
        return RetryOnConflict.of(() -> loader.find(id, clock.instant()).flatMap(this::keep))
                .then();
    }

    /** A day was done. That gives back a certificate at most, and few are withdrawn. */
    Mono<Void> dayDone(RecordId id) {
        return certificates
                .find(id)
                .filter(known -> known.certificate().isWithdrawn())
                .flatMap(known -> keep(id));
    }

    /** A later publication may give a certificate to those who had finished before. */
    Mono<Void> following(RecordId id, PlanId plan, int version) {
        return version == 1
                ? Mono.empty()
                : publications
                        .content(plan, version)
                        .filter(Publication::givesCertificate)
                        .flatMap(gives -> keep(id));
    }

    private Mono<Certificate> keep(RecordInHand record) {
        return certificates
                .find(record.record().id())
                .map(Optional::of)
                .defaultIfEmpty(Optional.empty())
                .flatMap(known -> decide(record, known));
    }

    private Mono<Certificate> decide(RecordInHand record, Optional<StoredCertificate> stored) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        CertificateRule rule = new CertificateRule(record.record(), record.verdicts(now));
        Certificate known = stored.map(StoredCertificate::certificate).orElse(null);
        CertificateStep step = rule.step(known, record.current().givesCertificate());
        if (known == null) {
            return step == CertificateStep.ISSUE ? issue(record, rule, now) : Mono.empty();
        }
        return switch (step) {
            case WITHDRAW -> certificates.save(stored.orElseThrow(), rule.withdraw(known, now));
            case RESTORE -> certificates.save(stored.orElseThrow(), rule.restore(known));
            case ISSUE, NOTHING -> Mono.empty();
        };
    }

    private Mono<Certificate> issue(RecordInHand record, CertificateRule rule, Instant now) {
        return people.find(record.record().personId())
                .map(person -> rule.issue(
                        CertificateNumber.of(RandomIds.next()),
                        person.displayName(),
                        record.current().title(),
                        record.duty().calendar(),
                        now))
                .flatMap(certificates::insert);
    }
}
