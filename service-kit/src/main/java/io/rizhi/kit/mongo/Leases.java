package io.rizhi.kit.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.rizhi.kit.ids.RandomIds;
import io.rizhi.kit.offload.Recurring;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.function.Supplier;
import org.bson.Document;
import reactor.core.publisher.Mono;

/** One instance at a time does a job. Each change of hands raises the fencing number. */
public final class Leases {

    private final Documents leases;
    private final Clock clock;
    private final String holder = RandomIds.next();

    public Leases(MongoDatabase database, Clock clock) {
        this.leases = new Documents(database.getCollection("leases"));
        this.clock = clock;
    }

    /** Takes or renews the lease; empty while another instance holds it. The value is the fencing number. */
    public Mono<Long> take(String name, Duration life) {
        return Mono.defer(() -> {
                    Instant now = clock.instant();
                    Date until = Date.from(now.plus(life));
                    return renew(name, now, until).switchIfEmpty(Mono.defer(() -> takeOver(name, now, until)));
                })
                .onErrorResume(DuplicateKey.class, taken -> Mono.empty());
    }

    /** Lets go early, so that another instance need not wait. */
    public Mono<Void> release(String name) {
        return leases.updateOne(and(eq("_id", name), eq("holder", holder)), Updates.set("until", new Date(0)))
                .then();
    }

    /**
     * Work that comes round on the one instance that holds the lease of this name. It lets go when it stops, so that
     * another need not wait.
     */
    public Recurring recurring(String name, Duration life, Duration pause, Supplier<Mono<?>> round) {
        return new Recurring(name, pause, () -> take(name, life).flatMap(fence -> round.get()), release(name));
    }

    private Mono<Long> renew(String name, Instant now, Date until) {
        return leases.findOneAndUpdate(
                        and(
                                eq("_id", name),
                                eq("holder", holder),
                                com.mongodb.client.model.Filters.gt("until", Date.from(now))),
                        Updates.set("until", until))
                .map(Leases::fence);
    }

    private Mono<Long> takeOver(String name, Instant now, Date until) {
        FindOneAndUpdateOptions upsert =
                new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER);
        return Mono.from(leases.raw()
                        .findOneAndUpdate(
                                and(eq("_id", name), or(eq("holder", holder), lte("until", Date.from(now)))),
                                Updates.combine(
                                        Updates.set("holder", holder),
                                        Updates.set("until", until),
                                        Updates.inc("fence", 1L)),
                                upsert))
                .map(Leases::fence)
                .onErrorMap(
                        failure -> failure instanceof com.mongodb.MongoCommandException command
                                && command.getErrorCode() == 11000,
                        failure -> new DuplicateKey("leases", failure));
    }

    private static long fence(Document lease) {
        return lease.get("fence", 0L);
    }
}
