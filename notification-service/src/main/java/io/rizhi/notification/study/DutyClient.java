package io.rizhi.notification.study;

import io.rizhi.kit.client.CallLimits;
import io.rizhi.kit.client.OutboundCall;
import io.rizhi.kit.client.OutboundCalls;
import io.rizhi.notification.study.Duty.PersonDuty;
import io.rizhi.notification.study.Duty.RecordSummary;
import java.time.Duration;
import java.time.LocalDate;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

/**
 * What somebody has to do, as study-service decides it.
 *
 * <p>Fallback: none here. A reminder whose state cannot be found out is decided again a little later and in the end
 * withheld with that reason; an event whose plan has no title yet is handled again.
 */
public final class DutyClient {

    private static final CallLimits LIMITS = CallLimits.read(Duration.ofSeconds(2), Duration.ofSeconds(4));

    private final WebClient study;
    private final OutboundCall call;

    public DutyClient(WebClient study, OutboundCalls calls) {
        this.study = study;
        this.call = calls.named("duty", LIMITS);
    }

    /** What is due for a person on a date. */
    public Mono<PersonDuty> on(String personId, LocalDate date) {
        return call.run(() -> study.get()
                .uri("/internal/v1/people/{person}/open-days?on={date}", personId, date)
                .retrieve()
                .bodyToMono(PersonDuty.class));
    }

    /** Which plan a record belongs to, with its title. */
    public Mono<RecordSummary> record(String recordId) {
        return call.run(() -> study.get()
                .uri("/internal/v1/records/{record}/summary", recordId)
                .retrieve()
                .bodyToMono(RecordSummary.class));
    }
}
