package io.rizhi.notification.inbox;

import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.util.List;
import org.bson.Document;
import reactor.core.publisher.Flux;

/** The people in whose inbox something was inserted, by any instance, through one change stream. */
final class MongoNoticeInsertions {

    private final MongoCollection<Document> notices;

    MongoNoticeInsertions(MongoDatabase database) {
        this.notices = database.getCollection(MongoNotices.COLLECTION);
    }

    /** Ends with an error when the stream breaks; whoever watches opens it again. */
    Flux<String> people() {
        return Flux.from(notices.watch(List.of(Aggregates.match(Filters.eq("operationType", "insert")))))
                .mapNotNull(change -> change.getFullDocument())
                .map(inserted -> inserted.getString("personId"));
    }
}
