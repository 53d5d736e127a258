package io.rizhi.study.directory.account;

import static com.mongodb.client.model.Filters.eq;

import io.rizhi.kit.mongo.Documents;
import java.time.Clock;
import java.util.Date;
import org.bson.Document;
import reactor.core.publisher.Mono;

/** The organisation in MongoDB: one document. */
final class MongoOrganisations implements Organisations {

    static final String COLLECTION = "organisation";
    private static final String ID = "organisation";

    private final Documents organisations;
    private final Clock clock;

    MongoOrganisations(Documents organisations, Clock clock) {
        this.organisations = organisations;
        this.clock = clock;
    }

    @Override
    public Mono<String> name() {
        return organisations.findOne(eq("_id", ID)).map(stored -> stored.getString("name"));
    }

    @Override
    public Mono<Void> found(String name) {
        return organisations.insert(new Document("_id", ID)
                .append("schema", 1)
                .append("name", name)
                .append("foundedAt", Date.from(clock.instant())));
    }
}
