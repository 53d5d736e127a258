package io.rizhi.study.progress.nudge;

import io.rizhi.study.ids.PlanId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** All nudges. */
public interface Nudges {

    /** The nudge of an id; empty when it is new. */
    Mono<Nudge> find(String id);

    /** Those of the people who were nudged for the plan on the date. */
    Mono<Set<String>> nudgedOn(PlanId plan, LocalDate on, Collection<String> people);

    /** Stores a nudge, which tells its people; the stored one when the id is taken. */
    Mono<Nudge> insert(Nudge nudge);

    /** Nudges that told any of these people, latest first. */
    Flux<Nudge> latest(Collection<String> people, int limit);
}
