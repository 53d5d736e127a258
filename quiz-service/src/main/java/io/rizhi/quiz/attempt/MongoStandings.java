package io.rizhi.quiz.attempt;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.model.Updates;
import io.rizhi.kit.mongo.Documents;
import io.rizhi.quiz.attempt.model.Attempt;
import org.bson.conversions.Bson;
import reactor.core.publisher.Mono;

/**
 * Numbers the results that count, one after the other for each person, day and quiz. Whoever takes the next number inside
 * a transaction knows that no other attempt of that day gets a mark until it ends.
 */
final class MongoStandings {
    static final String COLLECTION = "standings";

    private final Documents standings;

    MongoStandings(Documents standings) {
        this.standings = standings;
    }

    Mono<Long> next(Attempt attempt) {
        String day = AttemptDocument.openKey(attempt.personId(), attempt.planId(), attempt.day());
        Bson isIt = eq("_id", day + "/" + attempt.quizId().value());
        return standings
                .upsert(isIt, Updates.inc("revision", 1L))
                .then(standings.findOne(isIt))
                .map(stored -> stored.getLong("revision"));
    }
}
