package io.rizhi.planted.clean.thing;

import com.mongodb.client.model.Filters;
import com.mongodb.reactivestreams.client.MongoCollection;
import io.rizhi.planted.clean.ids.ThingId;
import io.rizhi.planted.clean.thing.model.Thing;
import java.time.Instant;
import org.bson.Document;
import reactor.core.publisher.Mono;

final class MongoThings implements Things {
    private final MongoCollection<Document> collection;

    MongoThings(MongoCollection<Document> collection) {
        this.collection = collection;
    }

    @Override
    public Mono<Thing> find(String id) {
        return Mono.from(collection.find(Filters.eq(id)).first())
                .map(found -> new Thing(new ThingId(id), Instant.EPOCH));
    }
}
