package io.rizhi.quiz.review;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.ne;

import com.mongodb.client.model.CountOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.rizhi.kit.mongo.Documents;
import io.rizhi.kit.mongo.IndexDeclarations;
import io.rizhi.quiz.ids.AttemptId;
import io.rizhi.quiz.ids.PersonId;
import io.rizhi.quiz.ids.QuestionId;
import io.rizhi.quiz.ids.QuizId;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** One document per person and question. The last attempts folded in are remembered, so that a repeat is noticed. */
final class MongoWrongQuestions implements WrongQuestions {
    static final String COLLECTION = "wrong-questions";
    private static final int REMEMBERED = 50;
    private static final int MOST_COUNTED = 1000;
    private static final int DUPLICATE_KEY = 11000;

    private final Documents answers;

    MongoWrongQuestions(MongoDatabase database) {
        this.answers = new Documents(database.getCollection(COLLECTION));
    }

    static List<IndexDeclarations> indexes() {
        return List.of(IndexDeclarations.on(COLLECTION)
                .partial(
                        Indexes.compoundIndex(Indexes.ascending("personId"), Indexes.descending("lastWrongAt", "_id")),
                        eq("isWrong", true)));
    }

    @Override
    public Mono<Void> fold(Answer answer) {
        String id = answer.personId().value() + "/" + answer.questionId().value();
        Bson isNew = and(eq("_id", id), ne("attempts", answer.attemptId().value()));
        return Mono.from(answers.raw()
                        .updateOne(
                                isNew, List.of(new Document("$set", change(answer))), new UpdateOptions().upsert(true)))
                .onErrorResume(MongoWrongQuestions::isRepeat, repeat -> Mono.empty())
                .then();
    }

    /** The document is there and holds this attempt already: the upsert then meets its own id. */
    private static boolean isRepeat(Throwable failure) {
        return failure instanceof com.mongodb.MongoWriteException write
                && write.getError().getCode() == DUPLICATE_KEY;
    }

    private static Document change(Answer answer) {
        Date at = Date.from(answer.at());
        Document isNewer = operator("$gte", at, operator("$ifNull", "$lastAt", new Date(0)));
        return new Document("personId", answer.personId().value())
                .append("questionId", answer.questionId().value())
                .append("isWrong", choose(isNewer, !answer.isCorrect(), "$isWrong"))
                .append("hasLeft", answer.isCorrect() ? "$hasLeft" : choose(isNewer, false, "$hasLeft"))
                .append("quizId", choose(isNewer, literal(answer.quizId().value()), "$quizId"))
                .append("quizVersion", choose(isNewer, answer.quizVersion(), "$quizVersion"))
                .append("attemptId", choose(isNewer, literal(answer.attemptId().value()), "$attemptId"))
                .append("visibleFrom", choose(isNewer, Date.from(answer.visibleFrom()), "$visibleFrom"))
                .append(
                        "wrongTimes",
                        operator("$add", operator("$ifNull", "$wrongTimes", 0), answer.isCorrect() ? 0 : 1))
                .append("lastWrongAt", answer.isCorrect() ? "$lastWrongAt" : operator("$max", "$lastWrongAt", at))
                .append("lastAt", operator("$max", "$lastAt", at))
                .append(
                        "attempts",
                        operator(
                                "$slice",
                                operator(
                                        "$concatArrays",
                                        operator("$ifNull", "$attempts", List.of()),
                                        List.of(answer.attemptId().value())),
                                -REMEMBERED));
    }

    private static Document choose(Document condition, Object then, Object otherwise) {
        return operator("$cond", condition, then, otherwise);
    }

    private static Document literal(Object value) {
        return new Document("$literal", value);
    }

    private static Document operator(String name, Object... arguments) {
        return new Document(name, Arrays.asList(arguments));
    }

    @Override
    public Mono<Void> leave(PersonId personId, QuestionId questionId, boolean hasLeft) {
        String id = personId.value() + "/" + questionId.value();
        return answers.updateOne(eq("_id", id), new Document("$set", new Document("hasLeft", hasLeft)))
                .then();
    }

    @Override
    public Flux<WrongQuestion> of(PersonId personId, Instant now, int limit) {
        return answers.find(visible(personId, now), Sorts.descending("lastWrongAt", "_id"), limit)
                .map(MongoWrongQuestions::read);
    }

    @Override
    public Mono<Integer> count(PersonId personId, Instant now) {
        return Mono.from(answers.raw().countDocuments(visible(personId, now), new CountOptions().limit(MOST_COUNTED)))
                .map(Long::intValue);
    }

    private static Bson visible(PersonId personId, Instant now) {
        return and(
                eq("isWrong", true),
                ne("hasLeft", true),
                eq("personId", personId.value()),
                lte("visibleFrom", Date.from(now)));
    }

    private static WrongQuestion read(Document stored) {
        return new WrongQuestion(
                new PersonId(stored.getString("personId")),
                new QuestionId(stored.getString("questionId")),
                new QuizId(stored.getString("quizId")),
                stored.getInteger("quizVersion"),
                new AttemptId(stored.getString("attemptId")),
                stored.getInteger("wrongTimes"),
                stored.getDate("lastWrongAt").toInstant());
    }
}
