package io.rizhi.study.plan.publishing;

import io.rizhi.study.calendar.OrganisationDate;
import io.rizhi.study.plan.draft.DraftContexts;
import io.rizhi.study.plan.draft.Plan;
import io.rizhi.study.plan.model.DraftContext;
import io.rizhi.study.plan.model.Publication;
import io.rizhi.study.plan.model.Publishing;
import io.rizhi.study.plan.model.ReadingPace;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Supplier;
import reactor.core.publisher.Mono;

/** Gathers what a draft refers to and makes the publication of it. */
final class PublicationMaker {

    private final DraftContexts contexts;
    private final MaterialChanges changes;
    private final OrganisationDate today;
    private final ReadingPace pace;
    private final Clock clock;

    PublicationMaker(
            DraftContexts contexts, MaterialChanges changes, OrganisationDate today, ReadingPace pace, Clock clock) {
        this.contexts = contexts;
        this.changes = changes;
        this.today = today;
        this.pace = pace;
        this.clock = clock;
    }

    Mono<Made> make(Plan plan, Optional<Publication> inForce) {
        Publication previous = inForce.orElse(null);
        return contexts.of(plan.draft(), today.get())
                .flatMap(context -> changes.between(previous, context)
                        .map(isMaterial -> new Publishing(context, previous, isMaterial, pace))
                        .map(publishing -> new Made(
                                context,
                                () -> publishing.publish(
                                        plan.id().value(),
                                        plan.draft(),
                                        clock.instant().truncatedTo(ChronoUnit.MILLIS)))));
    }

    /**
     * @param context what the draft refers to
     * @param publication the publication, made only once the check has let the draft pass
     */
    record Made(DraftContext context, Supplier<Publication> publication) {}
}
