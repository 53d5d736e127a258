package io.rizhi.study.audit;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import io.rizhi.kit.mongo.Documents;
import io.rizhi.kit.mongo.DuplicateKey;
import io.rizhi.kit.mongo.IndexDeclarations;
import java.time.Clock;
import java.time.Duration;
import org.bson.Document;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/** The trail in MongoDB. Two writers who want the same number meet at the id; the later one takes the next. */
final class MongoAuditTrail implements AuditTrail {

    static final String COLLECTION = "audit";
    private static final int REPEATS = 40;

    private final Documents entries;
    private final Clock clock;

    MongoAuditTrail(Documents entries, Clock clock) {
        this.entries = entries;
        this.clock = clock;
    }

    static IndexDeclarations indexes() {
        return IndexDeclarations.on(COLLECTION)
                .index(Indexes.descending("day", "number"))
                .index(Indexes.descending("subject", "_id"))
                .index(Indexes.descending("actor", "_id"))
                .index(Indexes.descending("action", "_id"));
    }

    @Override
    public Mono<Void> note(String actor, Action action, Subject subject) {
        return Mono.defer(() -> append(actor, action, subject))
                .retryWhen(Retry.backoff(REPEATS, Duration.ofMillis(2))
                        .maxBackoff(Duration.ofMillis(60))
                        .jitter(0.9)
                        .filter(DuplicateKey.class::isInstance));
    }

    private Mono<Void> append(String actor, Action action, Subject subject) {
        var now = clock.instant();
        return entries.find(eq("day", AuditEntryDocument.day(now)), Sorts.descending("day", "number"), 1)
                .next()
                .defaultIfEmpty(new Document())
                .map(last -> AuditEntryDocument.after(last.isEmpty() ? null : last, now, actor, action, subject))
                .flatMap(entries::insert);
    }
}
