package io.rizhi.study.reading.position;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import io.rizhi.kit.mongo.Documents;
import io.rizhi.study.ids.PersonId;
import io.rizhi.study.ids.PlanId;
import java.util.Date;
import org.bson.Document;
import reactor.core.publisher.Mono;

/** Positions in MongoDB, one document for each person and day. */
final class MongoPositions implements Positions {

    static final String COLLECTION = "reading-positions";

    private final Documents documents;

    MongoPositions(Documents documents) {
        this.documents = documents;
    }

    @Override
    public Mono<Void> save(PersonId person, PlanId plan, int day, Position position) {
        return documents
                .upsert(
                        eq("_id", id(person, plan, day)),
                        combine(
                                set("sectionId", position.sectionId()),
                                set("revisionId", position.revisionId()),
                                set("paragraphId", position.paragraphId()),
                                set("offset", position.offset()),
                                set("savedAt", Date.from(position.savedAt()))))
                .then();
    }

    @Override
    public Mono<Position> find(PersonId person, PlanId plan, int day) {
        return documents.findOne(eq("_id", id(person, plan, day))).map(MongoPositions::read);
    }

    private static Position read(Document document) {
        return new Position(
                document.getString("sectionId"),
                document.getString("revisionId"),
                document.getString("paragraphId"),
                document.getInteger("offset"),
                document.getDate("savedAt").toInstant());
    }

    private static String id(PersonId person, PlanId plan, int day) {
        return person.value() + ":" + plan.value() + ":" + day;
    }
}
