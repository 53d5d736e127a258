package io.rizhi.quiz.attempt;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.rizhi.kit.ids.RandomIds;
import io.rizhi.kit.mongo.Documents;
import io.rizhi.kit.mongo.DuplicateKey;
import io.rizhi.kit.mongo.IndexDeclarations;
import io.rizhi.quiz.ids.PersonId;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import reactor.core.publisher.Mono;

/** One entry per person, action, target, reason and minute, with a count, so that a flood of tries stays a few lines. */
final class MongoRefusals implements Refusals {
    static final String COLLECTION = "refusals";

    private final Documents refusals;
    private final Clock clock;

    MongoRefusals(MongoDatabase database, Clock clock) {
        this.refusals = new Documents(database.getCollection(COLLECTION));
        this.clock = clock;
    }

    static List<IndexDeclarations> indexes() {
        return List.of(IndexDeclarations.on(COLLECTION)
                .index(Indexes.descending("at"))
                .index(Indexes.compoundIndex(Indexes.ascending("personId"), Indexes.descending("at"))));
    }

    @Override
    public Mono<Void> note(PersonId personId, String action, String target, String reason) {
        Instant now = clock.instant();
        String minute = now.truncatedTo(ChronoUnit.MINUTES).toString();
        String id = RandomIds.derived(personId.value(), action, target, reason, minute);
        return refusals.upsert(
                        eq("_id", id),
                        Updates.combine(
                                Updates.setOnInsert("personId", personId.value()),
                                Updates.setOnInsert("action", action),
                                Updates.setOnInsert("target", target),
                                Updates.setOnInsert("reason", reason),
                                Updates.setOnInsert("at", Date.from(now)),
                                Updates.inc("count", 1)))
                .onErrorResume(DuplicateKey.class, raced -> Mono.just(true))
                .then();
    }
}
