package io.rizhi.kit.mongo;

import com.mongodb.MongoCommandException;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.rizhi.kit.crash.CrashPoint;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Creates all declared indexes at start, before any consumer or the HTTP listener. */
public final class IndexCreator implements SmartLifecycle {

    /** Earlier than relay, consumers and web server. */
    public static final int PHASE = Integer.MIN_VALUE + 1000;

    private static final Logger LOG = LoggerFactory.getLogger(IndexCreator.class);
    private static final Duration LIMIT = Duration.ofSeconds(90);
    private static final int AT_A_TIME = 16;
    private static final int NAMESPACE_EXISTS = 48;

    private final MongoDatabase database;
    private final ObjectProvider<IndexDeclarations> declared;
    private final ObjectProvider<IndexSource> sources;
    private volatile boolean running;

    IndexCreator(
            MongoDatabase database, ObjectProvider<IndexDeclarations> declared, ObjectProvider<IndexSource> sources) {
        this.database = database;
        this.declared = declared;
        this.sources = sources;
    }

    @Override
    public void start() {
        List<IndexDeclarations> all = new ArrayList<>(declared.orderedStream().toList());
        sources.orderedStream().forEach(source -> all.addAll(source.indexes()));
        waitFor(create(all));
        CrashPoint.hit("afterIndexes");
        running = true;
        LOG.info("indexes of {} collections are in place", all.size());
    }

    /** Creates these collections and indexes; existing ones are left alone. */
    public Mono<Void> create(List<IndexDeclarations> all) {
        return Flux.fromIterable(all).flatMap(this::create, AT_A_TIME).then();
    }

    private Mono<Void> create(IndexDeclarations declarations) {
        String name = declarations.collection();
        return declarations.models().isEmpty()
                ? Mono.from(database.createCollection(name)).onErrorResume(IndexCreator::isThere, there -> Mono.empty())
                : Mono.from(database.getCollection(name).createIndexes(declarations.models()))
                        .then();
    }

    private static boolean isThere(Throwable failure) {
        return failure instanceof MongoCommandException command && command.getErrorCode() == NAMESPACE_EXISTS;
    }

    private static void waitFor(Mono<Void> work) {
        try {
            // The main thread of the start-up, never an event loop.
            work.toFuture().get(LIMIT.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("start interrupted while indexes were made", e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("indexes cannot be made; is MongoDB reachable?", e);
        }
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }
}
