package io.rizhi.quiz.analysis;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.model.Sorts;
import io.rizhi.kit.mongo.Documents;
import io.rizhi.kit.projection.Projections;
import io.rizhi.quiz.ids.QuestionId;
import io.rizhi.quiz.ids.QuizId;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bson.Document;
import org.bson.conversions.Bson;
import reactor.core.publisher.Mono;

/** Reads the rows that are served now. */
final class MongoGradedTries implements GradedTries {
    private final Projections projections;

    MongoGradedTries(Projections projections) {
        this.projections = projections;
    }

    @Override
    public Mono<Tries> first(QuizId quizId, int version, List<QuestionId> questions) {
        Documents rows = projections.rows(MongoAnalysisProjection.NAME, MongoAnalysisProjection.ROWS);
        return rows.stream(
                        ofVersion(quizId, version),
                        Sorts.ascending(AttemptRowDocument.QUIZ, AttemptRowDocument.VERSION))
                .collect(HashMap<String, Document>::new, MongoGradedTries::keepFirst)
                .map(first -> tries(first, questions));
    }

    /** Of the attempts of a person on a day, the one that began first. */
    private static void keepFirst(Map<String, Document> first, Document row) {
        Document kept = first.merge(
                row.getString(AttemptRowDocument.DUTY),
                row,
                (one, other) -> startedAt(one).after(startedAt(other)) ? other : one);
        Objects.requireNonNull(kept);
    }

    private static Date startedAt(Document row) {
        return row.getDate(AttemptRowDocument.STARTED);
    }

    private static Tries tries(Map<String, Document> rows, List<QuestionId> questions) {
        Map<Long, Integer> columns = new HashMap<>();
        questions.forEach(question -> columns.put(AttemptRowDocument.keyOf(question.value()), columns.size()));
        int[][] hundredths = new int[questions.size()][rows.size()];
        int place = 0;
        for (Document row : rows.values()) {
            AttemptRowDocument.unpack(row, columns, place++, hundredths);
        }
        return new Tries(hundredths);
    }

    @Override
    public Mono<Map<QuestionId, Answers>> answers(QuizId quizId, int version) {
        return projections.slices(MongoAnalysisProjection.NAME).stream(
                        ofVersion(quizId, version),
                        Sorts.ascending(AttemptRowDocument.QUIZ, AttemptRowDocument.VERSION))
                .collect(HashMap::new, (all, slice) -> {
                    Answers sum = all.merge(new QuestionId(slice.getString("question")), read(slice), Answers::plus);
                    Objects.requireNonNull(sum);
                });
    }

    private static Answers read(Document slice) {
        Map<String, Long> options = new HashMap<>();
        slice.get("options", new Document())
                .forEach((option, count) -> options.put(option, ((Number) count).longValue()));
        return new Answers(number(slice, "answers"), options, number(slice, "timed"), number(slice, "seconds"));
    }

    private static long number(Document slice, String field) {
        return slice.get(field) instanceof Number number ? number.longValue() : 0;
    }

    @Override
    public Mono<Instant> asOf() {
        return projections.asOf(MongoAnalysisProjection.NAME);
    }

    private static Bson ofVersion(QuizId quizId, int version) {
        return and(eq(AttemptRowDocument.QUIZ, quizId.value()), eq(AttemptRowDocument.VERSION, version));
    }
}
