package io.rizhi.kit.mongo;

import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Duration;
import org.bson.Document;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.ReactiveHealthIndicator;
import reactor.core.publisher.Mono;

/** Up while MongoDB answers a ping. */
final class StoreHealth implements ReactiveHealthIndicator {

    private static final Duration LIMIT = Duration.ofSeconds(3);

    private final MongoDatabase database;

    StoreHealth(MongoDatabase database) {
        this.database = database;
    }

    @Override
    public Mono<Health> health() {
        return Mono.from(database.runCommand(new Document("ping", 1)))
                .timeout(LIMIT)
                .map(answer -> Health.up().build())
                .onErrorResume(failure -> Mono.just(Health.down().build()));
    }
}
