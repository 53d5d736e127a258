package io.rizhi.study.progress.certificate.forecast;

import io.rizhi.study.ids.RecordId;
import jakarta.validation.Valid;
import java.util.stream.Collectors;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** What other services ask about certificates. */
@RestController
class ForecastController {

    private final ForecastCertificates forecast;

    ForecastController(ForecastCertificates forecast) {
        this.forecast = forecast;
    }

    @PostMapping("/internal/v1/certificates/forecasts")
    Mono<ForecastView> forecast(@Valid @RequestBody ForecastRequest request) {
        return forecast.forecast(request.changes().stream()
                .collect(Collectors.groupingBy(
                        change -> new RecordId(change.recordId()),
                        Collectors.mapping(ForecastRequest.ForecastChange::toChange, Collectors.toList()))));
    }
}
