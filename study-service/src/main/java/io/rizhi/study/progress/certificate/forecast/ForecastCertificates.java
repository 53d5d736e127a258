package io.rizhi.study.progress.certificate.forecast;

import io.rizhi.study.ids.RecordId;
import io.rizhi.study.progress.certificate.Certificates;
import io.rizhi.study.progress.certificate.StoredCertificate;
import io.rizhi.study.progress.certificate.model.Certificate;
import io.rizhi.study.progress.certificate.model.CertificateForecast;
import io.rizhi.study.progress.certificate.model.CertificateStep;
import io.rizhi.study.progress.certificate.model.QuizChange;
import io.rizhi.study.progress.record.RecordInHand;
import io.rizhi.study.progress.record.RecordLoader;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import reactor.core.publisher.Mono;

/** Thinks changes of quiz results through to the certificates that hang on them. */
final class ForecastCertificates {

    private final RecordLoader loader;
    private final Certificates certificates;
    private final Clock clock;

    ForecastCertificates(RecordLoader loader, Certificates certificates, Clock clock) {
        this.loader = loader;
        this.certificates = certificates;
        this.clock = clock;
    }

    Mono<ForecastView> forecast(Map<RecordId, List<QuizChange>> changes) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return certificates
                .findAll(changes.keySet())
                .map(StoredCertificate::certificate)
                .collectMap(Certificate::recordId)
                .flatMapMany(known -> loader.findAll(changes.keySet(), now)
                        .mapNotNull(record -> item(record, changes, known, now).orElse(null)))
                .collectList()
                .map(ForecastView::new);
    }

    private static Optional<ForecastView.ForecastItem> item(
            RecordInHand record,
            Map<RecordId, List<QuizChange>> changes,
            Map<RecordId, Certificate> known,
            Instant now) {
        RecordId id = record.record().id();
        CertificateStep step = new CertificateForecast(record.duty(), now)
                .step(
                        record.record(),
                        Objects.requireNonNull(changes.get(id)),
                        known.get(id),
                        record.current().givesCertificate());
        return step == CertificateStep.NOTHING
                ? Optional.empty()
                : Optional.of(ForecastView.ForecastItem.of(record, step));
    }
}
