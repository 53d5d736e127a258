package io.rizhi.quiz.grading.correction;

import io.rizhi.kit.client.CallLimits;
import io.rizhi.kit.client.OutboundCall;
import io.rizhi.kit.client.OutboundCalls;
import io.rizhi.quiz.grading.correction.model.Preview.Turn;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Certificates that hang on quizzes, as study-service decides it. Asked in parts, for the first few thousand people.
 *
 * <p>Fallback: the preview is shown without certificates and says that they are not known now.
 */
final class CertificateClient implements CertificateForecasts {
    private static final Logger LOG = LoggerFactory.getLogger(CertificateClient.class);
    private static final CallLimits LIMITS = CallLimits.read(Duration.ofSeconds(2), Duration.ofSeconds(3));
    private static final Duration LONGEST = Duration.ofSeconds(3);
    private static final int A_CALL = 500;
    private static final int MOST = 5_000;
    private static final String PATH = "/internal/v1/certificates/forecasts";

    private final WebClient study;
    private final OutboundCall call;

    CertificateClient(WebClient study, OutboundCalls calls) {
        this.study = study;
        this.call = calls.named("certificates", LIMITS);
    }

    record Asked(List<Turn> changes) {}

    record Answered(List<Forecast> items) {}

    /**
     * One certificate that would change.
     *
     * @param step issue, withdraw or restore
     */
    record Forecast(String recordId, String personId, String planId, String step) {}

    @Override
    public Mono<AffectedCertificatesView> of(List<Turn> turns) {
        return Flux.fromIterable(turns)
                .take(MOST)
                .buffer(A_CALL)
                .concatMap(this::ask)
                .flatMapIterable(Answered::items)
                .collectList()
                .timeout(LONGEST)
                .map(found -> AffectedCertificatesView.of(found, turns.size() <= MOST))
                .onErrorResume(failure -> {
                    LOG.warn(
                            "Certificates are missing in a preview, study-service did not answer: {}",
                            failure.toString());
                    return Mono.empty();
                });
    }

    private Mono<Answered> ask(List<Turn> part) {
        return call.run(() ->
                study.post().uri(PATH).bodyValue(new Asked(part)).retrieve().bodyToMono(Answered.class));
    }
}
