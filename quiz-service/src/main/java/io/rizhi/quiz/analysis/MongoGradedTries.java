package io.rizhi.quiz.analysis;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.rizhi.kit.mongo.Documents;
import io.rizhi.kit.mongo.IndexDeclarations;
import io.rizhi.quiz.ids.QuestionId;
import io.rizhi.quiz.ids.QuizId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import reactor.core.publisher.Flux;

/** Reads the marks that stand in the attempts. */
final class MongoGradedTries implements GradedTries {
    private static final String ATTEMPTS = "attempts";

    private final Documents attempts;

    MongoGradedTries(MongoDatabase database) {
        this.attempts = new Documents(database.getCollection(ATTEMPTS));
    }

    static List<IndexDeclarations> indexes() {
        return List.of(IndexDeclarations.on(ATTEMPTS)
                .partial(
                        Indexes.compoundIndex(
                                Indexes.ascending("quizId", "quizVersion", "number"), Indexes.descending("gradedAt")),
                        eq("status", "graded")));
    }

    @Override
    public Flux<Map<QuestionId, Double>> first(QuizId quizId, int version, int limit) {
        return attempts.find(
                        and(
                                eq("status", "graded"),
                                eq("quizId", quizId.value()),
                                eq("quizVersion", version),
                                eq("number", 1)),
                        Sorts.descending("gradedAt"),
                        Projections.include("outcome.marks.questionId", "outcome.marks.mark"),
                        limit)
                .map(MongoGradedTries::marks);
    }

    private static Map<QuestionId, Double> marks(Document stored) {
        Map<QuestionId, Double> marks = new HashMap<>();
        for (Document mark : stored.get("outcome", Document.class).getList("marks", Document.class)) {
            marks.put(new QuestionId(mark.getString("questionId")), Double.valueOf(mark.getString("mark")));
        }
        return marks;
    }
}
