package io.rizhi.gateway.session;

import static com.mongodb.client.model.Filters.eq;
import static io.rizhi.gateway.session.model.SessionFixtures.LIMITS;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.reactivestreams.client.MongoCollection;
import io.rizhi.testkit.stack.OwnStack;
import org.bson.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class MongoSessionsSliceTest extends SessionsStoreContract {

    private static final OwnStack OWN = OwnStack.of(MongoSessionsSliceTest.class);

    @BeforeAll
    static void indexes() {
        Flux.from(stored().createIndexes(MongoSessions.indexes().models())).blockLast();
    }

    @Override
    Sessions emptyStore() {
        Mono.from(stored().deleteMany(new Document())).block();
        return new MongoSessions(OWN.database(), LIMITS);
    }

    @Test
    void lists_devices_by_an_index() {
        Document plan = Mono.from(stored().find(eq("person.id", "p1"))
                        .sort(new Document("lastSeenAt", -1))
                        .explain())
                .block();

        assertThat(plan.toJson()).contains("IXSCAN").doesNotContain("COLLSCAN", "\"SORT\"");
    }

    @Test
    void lets_the_store_remove_what_has_expired() {
        assertThat(Flux.from(stored().listIndexes()).collectList().block())
                .anySatisfy(index -> assertThat(index.toJson()).contains("expiresAt", "\"expireAfterSeconds\": 0"));
    }

    private static MongoCollection<Document> stored() {
        return OWN.database().getCollection("sessions");
    }
}
