package io.rizhi.study.reading.position;

import io.rizhi.study.ids.PersonId;
import io.rizhi.study.ids.PlanId;
import reactor.core.publisher.Mono;

/** The newest position of each person in each day. */
public interface Positions {

    Mono<Void> save(PersonId person, PlanId plan, int day, Position position);

    Mono<Position> find(PersonId person, PlanId plan, int day);
}
