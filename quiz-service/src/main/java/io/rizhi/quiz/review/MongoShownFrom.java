package io.rizhi.quiz.review;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.client.model.Updates;
import io.rizhi.kit.mongo.Documents;
import io.rizhi.quiz.ids.PersonId;
import io.rizhi.quiz.ids.QuizId;
import java.time.Instant;
import java.util.Date;
import org.bson.conversions.Bson;
import reactor.core.publisher.Mono;

/** Moves the instant from which keys are shown in documents whose id is person and question. */
final class MongoShownFrom {
    private MongoShownFrom() {}

    /** The id leads to the documents of the person; the revision tells whoever has read one that it changed. */
    static Mono<Void> move(Documents documents, PersonId person, QuizId quiz, Instant before, Instant from) {
        Bson isConcerned = and(
                gte("_id", person.value() + "/"),
                lt("_id", person.value() + "0"),
                eq("quizId", quiz.value()),
                eq("visibleFrom", Date.from(before)));
        return Mono.from(documents
                        .raw()
                        .updateMany(
                                isConcerned,
                                Updates.combine(
                                        Updates.set("visibleFrom", Date.from(from)), Updates.inc("revision", 1L))))
                .then();
    }
}
