package io.rizhi.kit.mongo;

import com.mongodb.MongoException;
import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.TransactionOptions;
import com.mongodb.WriteConcern;
import com.mongodb.reactivestreams.client.ClientSession;
import com.mongodb.reactivestreams.client.MongoClient;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.context.ContextView;
import reactor.util.retry.Retry;

/**
 * Several documents change together or not at all. The session travels in the Reactor context, so stores find it and use
 * cases never see it. The body may run more than once: it makes no HTTP call and no Kafka call, and its operations follow
 * one another ({@code concatMap}, {@code then}), because a session serves one at a time.
 */
public final class InTransaction {

    private static final Duration DEADLINE = Duration.ofSeconds(10);
    private static final int REPEATS = 20;
    private static final TransactionOptions OPTIONS = TransactionOptions.builder()
            .readConcern(ReadConcern.SNAPSHOT)
            .writeConcern(WriteConcern.MAJORITY.withJournal(true))
            .readPreference(ReadPreference.primary())
            .maxCommitTime(1L, TimeUnit.SECONDS)
            .build();

    private final MongoClient client;

    public InTransaction(MongoClient client) {
        this.client = client;
    }

    /** Runs the body in a transaction; inside another one it simply joins. */
    public <T> Mono<T> run(Supplier<Mono<T>> body) {
        return Mono.deferContextual(context -> context.hasKey(Scope.class)
                ? body.get()
                : once(body).retryWhen(repeats("TransientTransactionError")).timeout(DEADLINE));
    }

    /** A store's single-result operation with the session of the running transaction, or null outside of one. */
    public static <T> Mono<T> one(Operation<T> operation) {
        return Mono.deferContextual(context -> Mono.from(operation.with(session(context))));
    }

    /** As {@link #one} for many results. */
    public static <T> Flux<T> many(Operation<T> operation) {
        return Flux.deferContextual(context -> Flux.from(operation.with(session(context))));
    }

    /** Runs the action after the commit, or at once outside a transaction. */
    public static Mono<Void> afterCommit(Runnable action) {
        return Mono.deferContextual(context -> {
            if (context.hasKey(Scope.class)) {
                Scope scope = context.get(Scope.class);
                scope.afterCommit().add(action);
            } else {
                action.run();
            }
            return Mono.empty();
        });
    }

    private <T> Mono<T> once(Supplier<Mono<T>> body) {
        return Mono.usingWhen(
                client.startSession(),
                session -> inSession(session, body),
                InTransaction::close,
                (session, failure) -> close(session),
                InTransaction::close);
    }

    private static <T> Mono<T> inSession(ClientSession session, Supplier<Mono<T>> body) {
        Scope scope = new Scope(session, new ConcurrentLinkedQueue<>());
        session.startTransaction(OPTIONS);
        return Mono.defer(body)
                .contextWrite(context -> context.put(Scope.class, scope))
                .materialize()
                .flatMap(end ->
                        end.isOnError() ? Mono.just(end) : commit(session).thenReturn(end))
                .<T>dematerialize()
                .onErrorResume(failure -> abort(session).then(Mono.error(failure)))
                .transform(result -> runAfter(result, scope));
    }

    private static <T> Mono<T> runAfter(Mono<T> result, Scope scope) {
        return result.doOnSuccess(value -> scope.afterCommit().forEach(Runnable::run));
    }

    private static Mono<Void> commit(ClientSession session) {
        return Mono.defer(() -> Mono.from(session.commitTransaction()))
                .retryWhen(repeats(MongoException.UNKNOWN_TRANSACTION_COMMIT_RESULT_LABEL))
                .then();
    }

    private static Mono<Void> abort(ClientSession session) {
        return session.hasActiveTransaction()
                ? Mono.from(session.abortTransaction()).onErrorComplete().then()
                : Mono.empty();
    }

    private static Mono<Void> close(ClientSession session) {
        return abort(session).doFinally(signal -> session.close());
    }

    private static Retry repeats(String label) {
        return Retry.backoff(REPEATS, Duration.ofMillis(5))
                .maxBackoff(Duration.ofMillis(500))
                .jitter(0.8)
                .filter(failure -> failure instanceof MongoException mongo && mongo.hasErrorLabel(label))
                .onRetryExhaustedThrow((spec, signal) -> signal.failure());
    }

    private static @Nullable ClientSession session(ContextView context) {
        Function<Scope, ClientSession> toSession = Scope::session;
        return context.<Scope>getOrEmpty(Scope.class).map(toSession).orElse(null);
    }

    /** One call to the driver. */
    @FunctionalInterface
    public interface Operation<T> {

        /** The call, with the session when there is one. */
        Publisher<T> with(@Nullable ClientSession session);
    }

    private record Scope(ClientSession session, Queue<Runnable> afterCommit) {}
}
