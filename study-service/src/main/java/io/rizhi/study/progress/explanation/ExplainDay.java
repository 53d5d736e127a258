package io.rizhi.study.progress.explanation;

import io.rizhi.kit.problem.KitProblems;
import io.rizhi.kit.security.Caller;
import io.rizhi.study.ids.PersonId;
import io.rizhi.study.ids.PlanId;
import io.rizhi.study.progress.record.RecordInHand;
import io.rizhi.study.progress.record.RecordLoader;
import java.time.Clock;
import java.time.Instant;
import reactor.core.publisher.Mono;

/**
 * Explains the state of a day to the member, or to a manager or admin who may see the member today. For everybody else the
 * person does not exist.
 */
public final class ExplainDay {

    private final RecordLoader loader;
    private final VisiblePeople visible;
    private final Explanations explanations;
    private final Clock clock;

    public ExplainDay(RecordLoader loader, VisiblePeople visible, Explanations explanations, Clock clock) {
        this.loader = loader;
        this.visible = visible;
        this.explanations = explanations;
        this.clock = clock;
    }

    public Mono<ExplanationView> explain(Caller caller, PersonId person, PlanId plan, int day) {
        Instant now = clock.instant();
        return visible.require(caller, person)
                .then(Mono.defer(() -> loader.find(plan, person, now)))
                .flatMap(record -> explain(record, day, now, caller.language()));
    }

    private Mono<ExplanationView> explain(RecordInHand record, int day, Instant now, String language) {
        return Mono.justOrEmpty(record.verdict(day, now))
                .map(verdict ->
                        explanations.explain(verdict, record.duty().calendar().zone(), language))
                .switchIfEmpty(Mono.error(() -> KitProblems.NOT_FOUND.exception()));
    }
}
