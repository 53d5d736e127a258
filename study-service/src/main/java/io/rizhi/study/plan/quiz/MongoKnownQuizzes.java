package io.rizhi.study.plan.quiz;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import io.rizhi.kit.mongo.Documents;
import io.rizhi.kit.mongo.DuplicateKey;
import io.rizhi.study.plan.model.PublishedQuiz;
import java.util.Collection;
import java.util.Map;
import org.bson.Document;
import reactor.core.publisher.Mono;

/** Known quizzes in MongoDB. Each keeps the last sequence of its owner, so a repeated or old event changes nothing. */
final class MongoKnownQuizzes implements KnownQuizzes {

    static final String COLLECTION = "known-quizzes";

    private final Documents documents;

    MongoKnownQuizzes(Documents documents) {
        this.documents = documents;
    }

    @Override
    public Mono<Map<String, PublishedQuiz>> find(Collection<String> quizIds) {
        return quizIds.isEmpty()
                ? Mono.just(Map.of())
                : documents
                        .find(in("_id", quizIds), ascending("_id"), quizIds.size())
                        .map(MongoKnownQuizzes::read)
                        .collectMap(PublishedQuiz::quizId);
    }

    @Override
    public Mono<Void> note(PublishedQuiz quiz, long sequence) {
        return documents
                .upsert(
                        and(eq("_id", quiz.quizId()), lt("lastSequence", sequence)),
                        combine(
                                set("number", quiz.version()),
                                set("title", quiz.title()),
                                set("questionCount", quiz.questionCount()),
                                set("passPercent", quiz.passPercent()),
                                set("lastSequence", sequence)))
                .onErrorResume(DuplicateKey.class, newerIsThere -> Mono.just(true))
                .then();
    }

    private static PublishedQuiz read(Document quiz) {
        return new PublishedQuiz(
                quiz.getString("_id"),
                quiz.getInteger("number"),
                quiz.getString("title"),
                quiz.getInteger("questionCount"),
                quiz.getInteger("passPercent"));
    }
}
