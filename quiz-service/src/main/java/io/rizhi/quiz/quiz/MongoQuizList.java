package io.rizhi.quiz.quiz;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.rizhi.kit.mongo.Documents;
import io.rizhi.kit.mongo.FacetSearch;
import io.rizhi.kit.mongo.IndexDeclarations;
import io.rizhi.quiz.bank.model.SearchText;
import io.rizhi.quiz.quiz.model.Quiz;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Searches quizzes by their facets, in the order of the list. */
final class MongoQuizList implements QuizList {
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
        return quizzes.find(asked(filter, cursor), FacetSearch.NEWEST_FIRST, limit)
                .map(QuizDocument::read);
    }

    static Bson asked(QuizFilter filter, @Nullable String cursor) {
        return FacetSearch.of(QuizFacets.asked(filter), SearchText.words(filter.text()), cursor);
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
