package io.rizhi.quiz.analysis;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Projections.excludeId;
import static com.mongodb.client.model.Projections.fields;
import static com.mongodb.client.model.Projections.include;

import com.mongodb.client.model.Sorts;
import io.rizhi.kit.mongo.Documents;
import io.rizhi.kit.projection.Projections;
import io.rizhi.quiz.ids.QuestionId;
import io.rizhi.quiz.ids.QuizId;
import io.rizhi.quiz.quiz.model.PaperQuestion;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bson.BsonBinary;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.conversions.Bson;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Reads the rows that are served now. */
final class MongoGradedTries implements GradedTries {
    private static final int ROWS_AT_A_TIME = 5000;
    private static final BsonBinary NONE = new BsonBinary(new byte[0]);
    private static final Bson NEEDED = fields(
            excludeId(),
            include(
                    AttemptRowDocument.DUTY,
                    AttemptRowDocument.STARTED,
                    AttemptRowDocument.MARKS,
                    AttemptRowDocument.MOST));

    private final Projections projections;

    MongoGradedTries(Projections projections) {
        this.projections = projections;
    }

    /** What is needed of a row. */
    private record Try(long startedAt, byte[] marks, byte[] most) {
        static Try of(RawBsonDocument row) {
            return new Try(
                    row.getDateTime(AttemptRowDocument.STARTED).getValue(),
                    row.getBinary(AttemptRowDocument.MARKS).getData(),
                    row.getBinary(AttemptRowDocument.MOST, NONE).getData());
        }

        Try orEarlier(Try other) {
            return startedAt > other.startedAt ? other : this;
        }
    }

    @Override
    public Mono<Tries> first(
            QuizId quizId, int version, List<PaperQuestion> questions, Collection<PaperQuestion> pool) {
        Documents rows = projections.rows(MongoAnalysisProjection.NAME, MongoAnalysisProjection.ROWS);
        return Flux.from(rows.raw()
                        .find(ofVersion(quizId, version), RawBsonDocument.class)
                        .sort(Sorts.ascending(AttemptRowDocument.QUIZ, AttemptRowDocument.VERSION))
                        .projection(NEEDED)
                        .batchSize(ROWS_AT_A_TIME))
                .collect(HashMap<String, Try>::new, MongoGradedTries::keepFirst)
                .map(first -> tries(first.values(), questions, pool));
    }

    /** Of the attempts of a person on a day, the one that began first. */
    private static void keepFirst(Map<String, Try> first, RawBsonDocument row) {
        Try kept = first.merge(row.getString(AttemptRowDocument.DUTY).getValue(), Try.of(row), Try::orEarlier);
        Objects.requireNonNull(kept);
    }

    private static Tries tries(Collection<Try> rows, List<PaperQuestion> questions, Collection<PaperQuestion> pool) {
        MarkColumns columns = new MarkColumns(questions, pool, rows.size());
        rows.forEach(row -> columns.add(row.marks, row.most));
        return columns.done();
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
