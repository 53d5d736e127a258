package io.rizhi.quiz.review;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.reactivestreams.client.MongoDatabase;
import io.rizhi.kit.mongo.Documents;
import io.rizhi.quiz.ids.PersonId;
import io.rizhi.quiz.review.model.ReviewRules;
import java.time.Instant;
import java.util.Date;
import org.bson.Document;
import reactor.core.publisher.Mono;

/** One document for the organisation. */
final class MongoReviewSettings implements ReviewSettings {
    static final String COLLECTION = "review-settings";
    private static final String ID = "organisation";

    private final Documents settings;

    MongoReviewSettings(MongoDatabase database) {
        this.settings = new Documents(database.getCollection(COLLECTION));
    }

    @Override
    public Mono<ReviewRules> current() {
        return settings.findOne(eq("_id", ID))
                .map(stored -> new ReviewRules(
                        stored.getInteger("rightInRow"),
                        stored.getInteger("perDay"),
                        stored.getInteger("slowSeconds"),
                        stored.getInteger("fastSeconds"),
                        stored.getBoolean("isHintHard", false)))
                .defaultIfEmpty(ReviewRules.USUAL);
    }

    @Override
    public Mono<Void> change(ReviewRules rules, PersonId by, Instant at) {
        Document state = new Document("rightInRow", rules.rightInRow())
                .append("perDay", rules.perDay())
                .append("slowSeconds", rules.slowSeconds())
                .append("fastSeconds", rules.fastSeconds())
                .append("isHintHard", rules.isHintHard())
                .append("updatedBy", by.value())
                .append("updatedAt", Date.from(at));
        return settings.upsert(eq("_id", ID), new Document("$set", state)).then();
    }
}
