package io.rizhi.quiz.quiz;

import static com.mongodb.client.model.Filters.all;
import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Filters.regex;

import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.rizhi.kit.mongo.Documents;
import io.rizhi.kit.mongo.IndexDeclarations;
import io.rizhi.quiz.bank.PageCursor;
import io.rizhi.quiz.bank.model.SearchText;
import io.rizhi.quiz.quiz.model.Quiz;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.regex.Pattern;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Searches quizzes by their facets, in the order of the list. */
final class MongoQuizList implements QuizList {
    static final Bson NEWEST_FIRST = Sorts.descending("updatedAt", "_id");
    private static final Bson OLD_SCHEMA = lt("schema", QuizDocument.SCHEMA);
    private static final int CHUNK = 200;

    private final Documents quizzes;

    MongoQuizList(MongoDatabase database) {
        this.quizzes = new Documents(database.getCollection(MongoQuizzes.QUIZZES));
    }

    static IndexDeclarations indexes() {
        return IndexDeclarations.on(MongoQuizzes.QUIZZES)
                .index(Indexes.descending("updatedAt", "_id"))
                .index(Indexes.compoundIndex(Indexes.ascending("facets"), Indexes.descending("updatedAt", "_id")))
                .partial(Indexes.ascending("schema"), OLD_SCHEMA);
    }

    @Override
    public Flux<Quiz> find(QuizFilter filter, @Nullable String cursor, int limit) {
        return quizzes.find(asked(filter, cursor), NEWEST_FIRST, limit).map(QuizDocument::read);
    }

    /** Facets lead the index; the folded title only settles whether the pairs of a word stand together. */
    static Bson asked(QuizFilter filter, @Nullable String cursor) {
        List<Bson> conditions = new ArrayList<>();
        List<String> facets = QuizFacets.asked(filter);
        if (!facets.isEmpty()) {
            conditions.add(all("facets", facets));
        }
        if (filter.text() != null) {
            SearchText.words(filter.text())
                    .forEach(word -> conditions.add(regex("folded", Pattern.compile(Pattern.quote(word)))));
        }
        if (cursor != null) {
            conditions.add(after(PageCursor.read(cursor)));
        }
        return conditions.isEmpty() ? new Document() : and(conditions);
    }

    private static Bson after(PageCursor place) {
        Date at = Date.from(Instant.ofEpochMilli(place.millis()));
        return or(lt("updatedAt", at), and(eq("updatedAt", at), lt("_id", place.id())));
    }

    /** A quiz that changes meanwhile gets its facets with the change. */
    @Override
    public Mono<Long> upgrade() {
        return quizzes.stream(OLD_SCHEMA, Sorts.ascending("schema"))
                .map(stored -> new UpdateOneModel<Document>(
                        and(eq("_id", stored.get("_id")), eq("version", stored.get("version")), OLD_SCHEMA),
                        new Document("$set", QuizDocument.derived(QuizDocument.read(stored)))))
                .buffer(CHUNK)
                .concatMap(quizzes::bulk)
                .reduce(0L, Long::sum);
    }
}
