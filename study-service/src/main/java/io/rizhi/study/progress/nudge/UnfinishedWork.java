package io.rizhi.study.progress.nudge;

import io.rizhi.kit.problem.KitProblems;
import io.rizhi.study.directory.person.PersonFacts;
import io.rizhi.study.ids.PlanId;
import io.rizhi.study.plan.draft.Plans;
import io.rizhi.study.progress.record.RecordLoader;
import io.rizhi.study.progress.record.StudyRecords;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import reactor.core.publisher.Mono;

/** Whether somebody has anything left to do in a plan. */
final class UnfinishedWork {

    private final Plans plans;
    private final StudyRecords records;
    private final RecordLoader loader;
    private final Clock clock;

    UnfinishedWork(Plans plans, StudyRecords records, RecordLoader loader, Clock clock) {
        this.plans = plans;
        this.records = records;
        this.loader = loader;
        this.clock = clock;
    }

    Mono<String> titleOf(PlanId plan) {
        return plans.find(plan)
                .filter(stored -> stored.plan().publication() != null)
                .map(stored -> stored.plan().draft().title())
                .switchIfEmpty(Mono.error(() -> KitProblems.NOT_FOUND.exception()));
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    Mono<Optional<String>> skipReason(PersonFacts person, PlanId plan) {
        Instant now = now();
        return records.find(plan, person.id())
                .filter(stored -> stored.record().enrolment().leftAt() == null)
                .flatMap(stored -> loader.calendar(person).flatMap(calendar -> loader.inHand(stored, calendar, now)))
                .map(record -> NudgeRule.skipReason(record.verdicts(now)))
                .defaultIfEmpty(Optional.of("left"));
    }
}
