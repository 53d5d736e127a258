package io.rizhi.study.progress.today;

import io.rizhi.kit.security.Caller;
import io.rizhi.study.ids.PersonId;
import io.rizhi.study.ids.PlanId;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The caller's own records. */
@RestController
@RequestMapping("/api/v1/records")
class RecordController {

    private final ShowToday today;
    private final ShowRecords records;

    RecordController(ShowToday today, ShowRecords records) {
        this.today = today;
        this.records = records;
    }

    @GetMapping("/today")
    Mono<TodayStudyView> today(Caller caller) {
        return today.show(new PersonId(caller.personId()), caller.language());
    }

    @GetMapping
    Mono<RecordsView> all(Caller caller) {
        return records.all(new PersonId(caller.personId()));
    }

    @GetMapping("/{planId}")
    Mono<RecordView> one(Caller caller, @PathVariable String planId) {
        return records.one(new PersonId(caller.personId()), new PlanId(planId), caller.language());
    }

    @GetMapping("/{planId}/days/{day}")
    Mono<RecordDayView> day(Caller caller, @PathVariable String planId, @PathVariable int day) {
        return records.day(new PersonId(caller.personId()), new PlanId(planId), day, caller.language());
    }
}
