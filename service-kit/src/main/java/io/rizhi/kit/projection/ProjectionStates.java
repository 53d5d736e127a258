package io.rizhi.kit.projection;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.model.Updates;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.rizhi.kit.mongo.Documents;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Which generation of each projection is served, which one is being built, which one may be dropped. */
final class ProjectionStates {

    private final Documents states;
    private final Clock clock;

    ProjectionStates(MongoDatabase database, Clock clock) {
        this.states = new Documents(database.getCollection("projections"));
        this.clock = clock;
    }

    Mono<State> read(String projection) {
        return states.upsert(eq("_id", projection), Updates.setOnInsert("served", 1))
                .then(states.findOne(eq("_id", projection)))
                .map(State::of);
    }

    /** Begins to build the next generation; the number of the one under way when there is one already. */
    Mono<Integer> build(String projection) {
        return read(projection).flatMap(state -> {
            if (state.building() != null) {
                return Mono.just(state.building());
            }
            int number = state.served() + 1;
            return states.updateOne(
                            and(eq("_id", projection), eq("served", state.served()), eq("building", null)),
                            Updates.combine(
                                    Updates.set("building", number),
                                    Updates.set("buildingSince", Date.from(clock.instant()))))
                    .thenReturn(number);
        });
    }

    /** Serves the generation that was built; false when somebody else did it. */
    Mono<Boolean> swap(String projection, State state, int built) {
        return states.updateOne(
                        and(eq("_id", projection), eq("building", built)),
                        Updates.combine(
                                Updates.set("served", built),
                                Updates.unset("building"),
                                Updates.set("retired", state.served()),
                                Updates.set("retiredAt", Date.from(clock.instant())),
                                Updates.set("servedSince", Date.from(clock.instant()))))
                .map(matched -> matched == 1);
    }

    /** When the latest rebuild began and ended, as far as there was one. */
    Mono<Times> times(String projection) {
        return states.findOne(eq("_id", projection))
                .map(stored -> new Times(instant(stored, "buildingSince"), instant(stored, "servedSince")))
                .defaultIfEmpty(new Times(null, null));
    }

    private static @Nullable Instant instant(Document stored, String field) {
        Date date = stored.getDate(field);
        return date == null ? null : date.toInstant();
    }

    Mono<Void> dropped(String projection, int retired) {
        return states.updateOne(
                        and(eq("_id", projection), eq("retired", retired)),
                        Updates.combine(Updates.unset("retired"), Updates.unset("retiredAt")))
                .then();
    }

    record State(
            int served,
            @Nullable Integer building,
            @Nullable Integer retired,
            @Nullable Instant retiredAt) {

        static State of(Document stored) {
            Date retiredAt = stored.getDate("retiredAt");
            return new State(
                    stored.getInteger("served"),
                    stored.getInteger("building"),
                    stored.getInteger("retired"),
                    retiredAt == null ? null : retiredAt.toInstant());
        }
    }

    record Times(@Nullable Instant buildingSince, @Nullable Instant servedSince) {}
}
