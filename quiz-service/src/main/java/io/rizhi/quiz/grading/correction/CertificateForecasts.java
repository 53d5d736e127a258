package io.rizhi.quiz.grading.correction;

import io.rizhi.quiz.grading.correction.model.Preview.Turn;
import java.util.List;
import reactor.core.publisher.Mono;

/** What study-service would do with certificates if days were passed otherwise. */
interface CertificateForecasts {
    /** Empty when it cannot be found out now. */
    Mono<AffectedCertificatesView> of(List<Turn> turns);
}
