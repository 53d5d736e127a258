package io.rizhi.quiz.attempt;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.model.CountOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.rizhi.kit.mongo.Documents;
import io.rizhi.kit.mongo.IndexDeclarations;
import io.rizhi.quiz.attempt.model.AttemptStatus;
import io.rizhi.quiz.bank.AttemptCounts;
import io.rizhi.quiz.ids.QuizId;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bson.conversions.Bson;
import reactor.core.publisher.Mono;

/** Counts attempts for those who want to know how much hangs on a quiz. */
final class MongoAttemptCounts implements AttemptCounts {
    private static final Bson GRADED = eq("status", AttemptStatus.GRADED.code());

    private final Documents attempts;

    MongoAttemptCounts(MongoDatabase database) {
        this.attempts = new Documents(database.getCollection(MongoAttempts.COLLECTION));
    }

    static List<IndexDeclarations> indexes() {
        return List.of(IndexDeclarations.on(MongoAttempts.COLLECTION)
                .partial(Indexes.ascending("quizId", "quizVersion"), GRADED));
    }

    @Override
    public Mono<Long> graded(QuizId quiz, int version) {
        CountOptions inTime = new CountOptions().maxTime(2, TimeUnit.SECONDS);
        return Mono.from(attempts.raw()
                .countDocuments(and(GRADED, eq("quizId", quiz.value()), eq("quizVersion", version)), inTime));
    }
}
