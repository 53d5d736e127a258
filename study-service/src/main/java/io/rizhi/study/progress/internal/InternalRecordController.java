package io.rizhi.study.progress.internal;

import io.rizhi.study.ids.PersonId;
import io.rizhi.study.ids.RecordId;
import io.rizhi.study.progress.record.RecordLoader;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** What other services ask about study records. */
@RestController
@RequestMapping("/internal/v1")
class InternalRecordController {

    private final OpenDays openDays;
    private final RecordLoader loader;
    private final Clock clock;

    InternalRecordController(OpenDays openDays, RecordLoader loader, Clock clock) {
        this.openDays = openDays;
        this.loader = loader;
        this.clock = clock;
    }

    @GetMapping("/people/{personId}/open-days")
    Mono<OpenDaysView> openDays(@PathVariable String personId, @RequestParam LocalDate on) {
        return openDays.of(new PersonId(personId), on);
    }

    @GetMapping("/records/{recordId}/summary")
    Mono<RecordSummaryView> summary(@PathVariable String recordId) {
        return loader.find(new RecordId(recordId), clock.instant())
                .map(record -> new RecordSummaryView(
                        record.record().planId().value(),
                        record.current().title(),
                        record.record().personId().value()));
    }
}
