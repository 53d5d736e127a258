package io.rizhi.quiz.review;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.CountOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.rizhi.kit.mongo.Documents;
import io.rizhi.kit.mongo.IndexDeclarations;
import io.rizhi.quiz.attempt.ResponseJson;
import io.rizhi.quiz.ids.PersonId;
import io.rizhi.quiz.ids.QuestionId;
import io.rizhi.quiz.ids.QuizId;
import io.rizhi.quiz.review.model.Calibration;
import io.rizhi.quiz.review.model.Effort;
import io.rizhi.quiz.review.model.PastAnswer;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** One document per answer. */
final class MongoReviewLog implements ReviewLog {
    static final String COLLECTION = "review-log";
    private static final int MOST_COUNTED = 1000;
    private static final int MOST_READ = 1000;
    private static final int LONGEST_RESPONSE = 8_000;
    private static final String BORDER = "/";
    private static final String PAST_BORDER = "0";

    private final Documents log;

    MongoReviewLog(MongoDatabase database) {
        this.log = new Documents(database.getCollection(COLLECTION));
    }

    static List<IndexDeclarations> indexes() {
        return List.of(IndexDeclarations.on(COLLECTION)
                .index(Indexes.ascending("personId", "on"))
                .index(Indexes.ascending("on", "tenth"))
                .partial(Indexes.ascending("questionId", "quizId", "quizVersion", "personId"), exists("response")));
    }

    @Override
    public Mono<Void> add(Entry entry) {
        String id = prefix(entry.person(), entry.question()) + BORDER + entry.answerId();
        Document document = new Document("_id", id)
                .append("personId", entry.person().value())
                .append("questionId", entry.question().value())
                .append("at", Date.from(entry.at()))
                .append("on", entry.on().toString())
                .append("predicted", entry.predicted())
                .append("tenth", Calibration.tenth(entry.predicted()))
                .append("isRight", entry.isRight())
                .append("zone", entry.zone().getId())
                .append("isHinted", entry.isHinted());
        String response = ResponseJson.write(entry.response());
        if (response.length() <= LONGEST_RESPONSE) {
            document.append("quizId", entry.asked().quizId().value())
                    .append("quizVersion", entry.asked().quizVersion())
                    .append("response", response);
        }
        return log.insertMissing(List.of(document)).then();
    }

    private static String prefix(PersonId person, QuestionId question) {
        return person.value() + BORDER + question.value();
    }

    /** The ids begin with person and question. */
    @Override
    public Flux<Logged> of(PersonId person, QuestionId question) {
        String prefix = prefix(person, question);
        return log.find(
                        and(gte("_id", prefix + BORDER), lt("_id", prefix + PAST_BORDER)),
                        Sorts.ascending("_id"),
                        MOST_READ)
                .map(stored -> logged(stored, prefix.length() + 1));
    }

    private static Logged logged(Document stored, int idFrom) {
        PastAnswer answer = answer(stored, idFrom);
        String response = stored.getString("response");
        return response == null
                ? new Logged(answer, null, null)
                : new Logged(
                        answer,
                        new Asked(new QuizId(stored.getString("quizId")), stored.getInteger("quizVersion")),
                        ResponseJson.read(response));
    }

    @Override
    public Flux<PersonId> people(Asked asked, QuestionId question) {
        return log.aggregate(List.of(
                        Aggregates.match(and(
                                eq("questionId", question.value()),
                                eq("quizId", asked.quizId().value()),
                                eq("quizVersion", asked.quizVersion()),
                                exists("response"))),
                        Aggregates.group("$personId")))
                .map(found -> new PersonId(found.getString("_id")));
    }

    private static PastAnswer answer(Document stored, int idFrom) {
        String zone = stored.getString("zone");
        return new PastAnswer(
                stored.getString("_id").substring(idFrom),
                stored.getDate("at").toInstant(),
                stored.getBoolean("isRight"),
                zone == null ? null : ZoneId.of(zone),
                null,
                new Effort(null, stored.getBoolean("isHinted", false)));
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
