package io.rizhi.kit.mongo;

import static com.mongodb.client.model.Filters.eq;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.rizhi.kit.problem.KitProblems;
import io.rizhi.kit.web.IdempotentRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.function.Supplier;
import org.bson.Document;
import reactor.core.publisher.Mono;

/**
 * Answers to writes that touch more than one document, kept for a day by person and key. Writes to one aggregate need it
 * not: they keep their answers in the aggregate's {@code recent}.
 *
 * <p>A crash between the write and the note of its answer makes a repeat run again; the write itself must bear that.
 */
public final class IdempotentAnswers {

    private static final String COLLECTION = "idempotent-answers";
    private static final Duration KEPT = Duration.ofHours(24);
    private static final Duration UNDER_WAY = Duration.ofSeconds(30);

    private final ObjectMapper json = new ObjectMapper().registerModules(new JavaTimeModule(), new Jdk8Module());
    private final Documents answers;
    private final Clock clock;

    IdempotentAnswers(MongoDatabase database, Clock clock) {
        this.answers = new Documents(database.getCollection(COLLECTION));
        this.clock = clock;
    }

    static IndexDeclarations indexes() {
        return IndexDeclarations.on(COLLECTION).expire(Indexes.ascending("expiresAt"), Duration.ZERO);
    }

    /** Runs the work for the first use of the key; a repeat gets the first answer. */
    public <T> Mono<T> once(String personId, IdempotentRequest request, Class<T> answer, Supplier<Mono<T>> work) {
        String id = personId + ":" + request.key();
        Document claim = new Document("_id", id)
                .append("hash", request.hash())
                .append("startedAt", Date.from(clock.instant()))
                .append("expiresAt", Date.from(clock.instant().plus(KEPT)));
        return answers.insert(claim)
                .thenReturn(true)
                .onErrorResume(DuplicateKey.class, known -> Mono.just(false))
                .flatMap(isFirst -> isFirst ? runAndNote(id, work) : repeat(id, request, answer, work));
    }

    private <T> Mono<T> runAndNote(String id, Supplier<Mono<T>> work) {
        return work.get()
                .flatMap(value -> answers.updateOne(eq("_id", id), Updates.set("answer", write(value)))
                        .thenReturn(value))
                .onErrorResume(failure -> answers.delete(eq("_id", id)).then(Mono.error(failure)));
    }

    private <T> Mono<T> repeat(String id, IdempotentRequest request, Class<T> type, Supplier<Mono<T>> work) {
        return answers.findOne(eq("_id", id))
                .flatMap(stored -> answer(id, stored, request, type, work))
                .switchIfEmpty(Mono.error(() -> KitProblems.BUSY.retryAfter(UNDER_WAY)));
    }

    private <T> Mono<T> answer(
            String id, Document stored, IdempotentRequest request, Class<T> type, Supplier<Mono<T>> work) {
        if (!request.hash().equals(stored.getString("hash"))) {
            return Mono.error(KitProblems.IDEMPOTENCY_KEY_REUSED.exception());
        }
        String answer = stored.getString("answer");
        if (answer != null) {
            return Mono.fromCallable(() -> json.readValue(answer, type));
        }
        boolean stillRunning =
                stored.getDate("startedAt").toInstant().plus(UNDER_WAY).isAfter(clock.instant());
        return stillRunning ? Mono.error(KitProblems.BUSY.retryAfter(UNDER_WAY)) : runAndNote(id, work);
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("answer: " + value.getClass() + " (expected: serialisable)", e);
        }
    }
}
