package io.rizhi.quiz.quiz;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import io.rizhi.quiz.ids.QuestionId;
import io.rizhi.quiz.quiz.Quizzes.Held;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Published versions that hold a question, fixed or as a candidate of a rule; of each only in which version. */
final class MongoHoldingVersions {
    private static final Document CANDIDATES = new Document(
            "$reduce",
            new Document("input", new Document("$ifNull", List.of("$rules", List.of())))
                    .append("initialValue", List.of())
                    .append("in", new Document("$concatArrays", List.of("$$value", "$$this.candidates"))));

    private MongoHoldingVersions() {}

    static List<Bson> of(QuestionId id, int most) {
        return List.of(
                Aggregates.match(or(eq("questions.questionId", id.value()), eq("rules.candidates.id", id.value()))),
                Aggregates.sort(Sorts.ascending("_id")),
                Aggregates.limit(most),
                Aggregates.project(Projections.fields(
                        Projections.include("quizId"),
                        Projections.computed("fixed", version("$questions", "$$each.questionId", id)),
                        Projections.computed("drawn", version(CANDIDATES, "$$each.id", id)))));
    }

    /** Version of the first entry with this id; absent when there is none. */
    private static Document version(Object entries, String entryId, QuestionId id) {
        Document matching = new Document(
                "$filter",
                new Document("input", entries)
                        .append("as", "each")
                        .append("cond", new Document("$eq", List.of(entryId, id.value()))));
        return new Document(
                "$first", new Document("$map", new Document("input", matching).append("in", "$$this.version")));
    }

    static Held held(Document version) {
        @Nullable Integer fixed = version.getInteger("fixed");
        return fixed != null ? new Held(fixed, false) : new Held(version.getInteger("drawn"), true);
    }
}
