package io.rizhi.quiz.review;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;

import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.CountOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.rizhi.kit.mongo.Documents;
import io.rizhi.kit.mongo.IndexDeclarations;
import io.rizhi.quiz.ids.PersonId;
import io.rizhi.quiz.review.model.Calibration;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** One document per answer. */
final class MongoReviewLog implements ReviewLog {
    static final String COLLECTION = "review-log";
    private static final int MOST_COUNTED = 1000;

    private final Documents log;

    MongoReviewLog(MongoDatabase database) {
        this.log = new Documents(database.getCollection(COLLECTION));
    }

    static List<IndexDeclarations> indexes() {
        return List.of(IndexDeclarations.on(COLLECTION)
                .index(Indexes.ascending("personId", "on"))
                .index(Indexes.ascending("on", "tenth")));
    }

    @Override
    public Mono<Void> add(Entry entry) {
        String id = entry.person().value() + "/" + entry.question().value() + "/" + entry.answerId();
        return log.insertMissing(List.of(new Document("_id", id)
                        .append("personId", entry.person().value())
                        .append("questionId", entry.question().value())
                        .append("at", Date.from(entry.at()))
                        .append("on", entry.on().toString())
                        .append("predicted", entry.predicted())
                        .append("tenth", Calibration.tenth(entry.predicted()))
                        .append("isRight", entry.isRight())))
                .then();
    }

    @Override
    public Mono<Integer> count(PersonId person, LocalDate on) {
        return Mono.from(log.raw()
                        .countDocuments(
                                and(eq("personId", person.value()), eq("on", on.toString())),
                                new CountOptions().limit(MOST_COUNTED)))
                .map(Long::intValue);
    }

    @Override
    public Flux<Calibration.Tenth> tenths(LocalDate since) {
        return log.aggregate(List.of(
                        Aggregates.match(gte("on", since.toString())),
                        Aggregates.group(
                                "$tenth",
                                Accumulators.sum("reviews", 1),
                                Accumulators.sum("right", new Document("$cond", List.of("$isRight", 1, 0))),
                                Accumulators.sum("predicted", "$predicted"))))
                .map(found -> new Calibration.Tenth(
                        found.getInteger("_id"),
                        found.getInteger("reviews"),
                        found.getInteger("right"),
                        found.getDouble("predicted")));
    }
}
