package io.rizhi.quiz.bank;

import static com.mongodb.client.model.Filters.all;
import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.model.Sorts;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.rizhi.kit.mongo.Documents;
import io.rizhi.kit.mongo.FacetSearch;
import io.rizhi.quiz.bank.model.Question;
import io.rizhi.quiz.bank.model.QuestionMatch;
import io.rizhi.quiz.bank.model.QuestionType;
import io.rizhi.quiz.ids.QuestionId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bson.conversions.Bson;
import reactor.core.publisher.Flux;

/** Draws from the collections of the bank. A question without a state is from before there were states, and published. */
final class MongoQuestionPool implements QuestionPool {
    private static final int CHUNK = 200;

    private final Documents current;
    private final Documents earlier;

    MongoQuestionPool(MongoDatabase database) {
        this.current = new Documents(database.getCollection(MongoQuestions.CURRENT));
        this.earlier = new Documents(database.getCollection(MongoQuestions.EARLIER));
    }

    @Override
    public Flux<Question> matching(QuestionMatch match, int limit) {
        List<Bson> conditions = new ArrayList<>();
        conditions.add(in("state", Arrays.asList(null, "published")));
        QuestionType type = match.type();
        if (type != null) {
            conditions.add(eq("type", type.code()));
        }
        if (!match.tags().isEmpty()) {
            conditions.add(all("tags", match.tags()));
        }
        return current.stream(and(conditions), FacetSearch.NEWEST_FIRST)
                .map(QuestionDocument::read)
                .filter(question -> match.admits(question.content()))
                .take(limit);
    }

    @Override
    public Flux<Question> versions(Map<QuestionId, Integer> wanted) {
        return Flux.fromIterable(wanted.keySet()).buffer(CHUNK).concatMap(ids -> versions(ids, wanted));
    }

    private Flux<Question> versions(List<QuestionId> ids, Map<QuestionId, Integer> wanted) {
        List<String> newest = ids.stream().map(QuestionId::value).toList();
        List<String> old = ids.stream()
                .map(id -> id.value() + ":" + Objects.requireNonNull(wanted.get(id)))
                .toList();
        return Flux.concat(
                        current.find(in("_id", newest), Sorts.ascending("_id"), newest.size()),
                        earlier.find(in("_id", old), Sorts.ascending("_id"), old.size()))
                .map(QuestionDocument::read)
                .filter(question -> Integer.valueOf(question.version()).equals(wanted.get(question.id())))
                .distinct(Question::id);
    }
}
