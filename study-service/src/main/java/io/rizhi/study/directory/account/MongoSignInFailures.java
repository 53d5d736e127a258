package io.rizhi.study.directory.account;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import io.rizhi.kit.ids.RandomIds;
import io.rizhi.kit.mongo.Documents;
import io.rizhi.kit.mongo.IndexDeclarations;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Counters in MongoDB under hashed keys, so that no list of tried logins and addresses arises. */
final class MongoSignInFailures implements SignInFailures {

    static final String COLLECTION = "sign-in-failures";
    private static final Duration KEPT = Duration.ofHours(1);
    private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);

    private final Documents counters;
    private final Clock clock;

    MongoSignInFailures(Documents counters, Clock clock) {
        this.counters = counters;
        this.clock = clock;
    }

    static IndexDeclarations indexes() {
        return IndexDeclarations.on(COLLECTION).expire(Indexes.ascending("expiresAt"), Duration.ZERO);
    }

    @Override
    public Mono<Counts> of(String loginKey, String address) {
        var now = Date.from(clock.instant());
        return counters.find(and(in("_id", keys(loginKey, address)), gt("expiresAt", now)), Sorts.ascending("_id"), 3)
                .collectMap(stored -> stored.getString("_id"), MongoSignInFailures::count)
                .map(found -> counts(found, loginKey, address));
    }

    @Override
    public Mono<Void> note(String loginKey, String address) {
        var now = clock.instant();
        var expired = Flux.fromIterable(keys(loginKey, address))
                .concatMap(key -> counters.delete(and(eq("_id", key), lte("expiresAt", Date.from(now)))));
        var update =
                combine(inc("failures", 1), set("lastAt", Date.from(now)), set("expiresAt", Date.from(now.plus(KEPT))));
        var writes = keys(loginKey, address).stream()
                .map(key -> new UpdateOneModel<Document>(eq("_id", key), update, UPSERT))
                .toList();
        return expired.then(counters.bulk(writes)).then();
    }

    @Override
    public Mono<Void> forget(String loginKey, String address) {
        return counters.delete(in("_id", List.of(both(loginKey, address), account(loginKey))));
    }

    private static Counts counts(Map<String, Count> found, String loginKey, String address) {
        return new Counts(
                found.getOrDefault(both(loginKey, address), Count.NONE),
                found.getOrDefault(address(address), Count.NONE),
                found.getOrDefault(account(loginKey), Count.NONE));
    }

    private static Count count(Document stored) {
        return new Count(
                stored.getInteger("failures", 0), stored.getDate("lastAt").toInstant());
    }

    private static List<String> keys(String loginKey, String address) {
        return List.of(both(loginKey, address), address(address), account(loginKey));
    }

    private static String both(String loginKey, String address) {
        return RandomIds.derived("both", loginKey, address);
    }

    private static String address(String address) {
        return RandomIds.derived("address", address);
    }

    private static String account(String loginKey) {
        return RandomIds.derived("account", loginKey);
    }
}
