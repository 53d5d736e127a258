package io.rizhi.quiz.analysis;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Projections.excludeId;
import static com.mongodb.client.model.Projections.fields;
import static com.mongodb.client.model.Projections.include;

import com.mongodb.client.model.Sorts;
import com.mongodb.reactivestreams.client.MongoCollection;
import io.rizhi.kit.offload.Offload;
import io.rizhi.kit.projection.Projections;
import io.rizhi.quiz.analysis.FirstTries.Try;
import io.rizhi.quiz.ids.QuestionId;
import io.rizhi.quiz.ids.QuizId;
import io.rizhi.quiz.quiz.model.PaperQuestion;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bson.Document;
import org.bson.codecs.configuration.CodecRegistries;
import org.bson.codecs.configuration.CodecRegistry;
import org.bson.conversions.Bson;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Reads the rows that are served now. */
final class MongoGradedTries implements GradedTries {
    private static final int ROWS_AT_A_TIME = 1000;
    /** The store reads these while those before them are sorted into columns. */
    private static final int ROWS_AHEAD = 3 * ROWS_AT_A_TIME;

    private static final Bson NEEDED = fields(
            excludeId(),
            include(
                    AttemptRowDocument.DUTY,
                    AttemptRowDocument.STARTED,
                    AttemptRowDocument.MARKS,
                    AttemptRowDocument.MOST));

    private final Projections projections;
    private final Offload offload;

    MongoGradedTries(Projections projections, Offload offload) {
        this.projections = projections;
        this.offload = offload;
    }

    /** They are counted before, because columns that grow take twice the room. */
    @Override
    public Mono<Tries> first(
            QuizId quizId, int version, List<PaperQuestion> questions, Collection<PaperQuestion> pool) {
        MongoCollection<Document> rows = projections
                .rows(MongoAnalysisProjection.NAME, MongoAnalysisProjection.ROWS)
                .raw();
        Bson isAsked = ofVersion(quizId, version);
        Flux<Try> found = Flux.from(rows.withCodecRegistry(withTries(rows.getCodecRegistry()))
                .find(isAsked, Try.class)
                .sort(Sorts.ascending(AttemptRowDocument.QUIZ, AttemptRowDocument.VERSION))
                .projection(NEEDED)
                .batchSize(ROWS_AT_A_TIME));
        return Mono.from(rows.countDocuments(isAsked))
                .flatMap(count -> offload.stream(found, ROWS_AHEAD)
                        .collect(
                                () -> new FirstTries(new MarkColumns(questions, pool, count.intValue())),
                                FirstTries::add))
                .map(FirstTries::done);
    }

    private static CodecRegistry withTries(CodecRegistry registry) {
        return CodecRegistries.fromRegistries(CodecRegistries.fromCodecs(new MongoTryCodec()), registry);
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
