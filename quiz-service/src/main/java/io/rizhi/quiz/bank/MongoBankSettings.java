package io.rizhi.quiz.bank;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.reactivestreams.client.MongoDatabase;
import io.rizhi.kit.mongo.Documents;
import io.rizhi.quiz.bank.model.BankRules;
import io.rizhi.quiz.ids.PersonId;
import java.time.Instant;
import java.util.Date;
import org.bson.Document;
import reactor.core.publisher.Mono;

/** One document for the organisation. */
final class MongoBankSettings implements BankSettings {
    static final String COLLECTION = "bank-settings";
    private static final String ID = "organisation";

    private final Documents settings;

    MongoBankSettings(MongoDatabase database) {
        this.settings = new Documents(database.getCollection(COLLECTION));
    }

    @Override
    public Mono<BankRules> current() {
        return settings.findOne(eq("_id", ID))
                .map(stored -> new BankRules(stored.getBoolean("isSecondPersonNeeded", false)))
                .defaultIfEmpty(BankRules.USUAL);
    }

    @Override
    public Mono<Void> change(BankRules rules, PersonId by, Instant at) {
        Document state = new Document("isSecondPersonNeeded", rules.isSecondPersonNeeded())
                .append("updatedBy", by.value())
                .append("updatedAt", Date.from(at));
        return settings.upsert(eq("_id", ID), new Document("$set", state)).then();
    }
}
