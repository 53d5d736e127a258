package io.rizhi.quiz.attempt;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.nor;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.rizhi.kit.mongo.Documents;
import io.rizhi.kit.mongo.IndexDeclarations;
import io.rizhi.kit.web.PageCursor;
import io.rizhi.quiz.attempt.model.Attempt;
import io.rizhi.quiz.attempt.model.AttemptStatus;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;

/**
 * Pages of attempts, newest first, from two indexes in that order: one that goes by status, where a list of any status asks
 * for each of them, and one for a single person.
 */
final class MongoAttemptsOfQuiz implements AttemptsOfQuiz {
    static final Bson NEWEST_FIRST = Sorts.descending("startedAt", "_id");
    private static final List<String> ANY_STATUS =
            Arrays.stream(AttemptStatus.values()).map(AttemptStatus::code).toList();
    private static final Bson WITHOUT_PAPER = Projections.exclude("questions", "responses", "handMarks", "outbox");

    private final Documents attempts;

    MongoAttemptsOfQuiz(MongoDatabase database) {
        this.attempts = new Documents(database.getCollection(MongoAttempts.COLLECTION));
    }

    static List<IndexDeclarations> indexes() {
        return List.of(IndexDeclarations.on(MongoAttempts.COLLECTION)
                .index(Indexes.compoundIndex(
                        Indexes.ascending("quizId", "status"),
                        Indexes.descending("startedAt", "_id"),
                        Indexes.ascending("quizVersion")))
                .index(Indexes.compoundIndex(
                        Indexes.ascending("personId", "quizId"), Indexes.descending("startedAt", "_id"))));
    }

    @Override
    public Flux<Attempt> find(Asked asked, Instant now, @Nullable String cursor, int limit) {
        return attempts.find(filter(asked, now, cursor), NEWEST_FIRST, WITHOUT_PAPER, limit)
                .map(stored -> stored.append("questions", List.of()).append("responses", new Document()))
                .map(AttemptDocument::read);
    }

    static Bson filter(Asked asked, Instant now, @Nullable String cursor) {
        List<Bson> conditions = new ArrayList<>();
        conditions.add(eq("quizId", asked.quiz().value()));
        conditions.add(status(asked.status(), Date.from(now)));
        if (asked.version() != null) {
            conditions.add(eq("quizVersion", asked.version()));
        }
        if (asked.person() != null) {
            conditions.add(eq("personId", asked.person().value()));
        }
        if (cursor != null) {
            conditions.add(after(PageCursor.read(cursor)));
        }
        return and(conditions);
    }

    private static Bson status(@Nullable ListedStatus status, Date now) {
        if (status == null) {
            return in("status", ANY_STATUS);
        }
        Bson stored = eq("status", status.stored().code());
        Bson isOverdue = and(lt("acceptUntil", now), gte("settleAt", now));
        return switch (status) {
            case OPEN -> and(stored, nor(isOverdue));
            case OVERDUE -> and(stored, isOverdue);
            case SUBMITTED, AWAITING_MARKING, GRADED, ABANDONED -> stored;
        };
    }

    /** The first bound is the one the index goes by. */
    private static Bson after(PageCursor place) {
        Date at = Date.from(Instant.ofEpochMilli(place.millis()));
        return and(lte("startedAt", at), or(lt("startedAt", at), and(eq("startedAt", at), lt("_id", place.id()))));
    }
}
