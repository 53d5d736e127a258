package io.rizhi.quiz.asset;

import io.rizhi.quiz.asset.model.Picture;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A store that is gone after a number of steps, as it is for a service that dies. */
final class DyingAssets implements StoredAssets {
    private final StoredAssets alive;
    private final AtomicInteger left;

    DyingAssets(StoredAssets alive, int steps) {
        this.alive = alive;
        this.left = new AtomicInteger(steps);
    }

    private <T> Mono<T> step(Supplier<Mono<T>> next) {
        return Mono.defer(
                () -> left.getAndDecrement() > 0 ? next.get() : Mono.error(new IllegalStateException("dead")));
    }

    private <T> Flux<T> steps(Supplier<Flux<T>> next) {
        return Flux.defer(
                () -> left.getAndDecrement() > 0 ? next.get() : Flux.error(new IllegalStateException("dead")));
    }

    @Override
    public Flux<String> due(Instant before, int limit) {
        return steps(() -> alive.due(before, limit));
    }

    @Override
    public Mono<Void> look(Collection<String> ids, Instant at) {
        return step(() -> alive.look(ids, at));
    }

    @Override
    public Mono<Void> condemn(String id, Instant before, Instant at) {
        return step(() -> alive.condemn(id, before, at));
    }

    @Override
    public Flux<String> condemned(Instant before, int limit) {
        return steps(() -> alive.condemned(before, limit));
    }

    @Override
    public Mono<Boolean> remove(String id, Instant condemnedBefore) {
        return step(() -> alive.remove(id, condemnedBefore));
    }

    @Override
    public Mono<Void> store(List<Picture> pictures) {
        return step(() -> alive.store(pictures));
    }

    @Override
    public Mono<Void> keep(Collection<String> ids) {
        return step(() -> alive.keep(ids));
    }

    @Override
    public Mono<Picture> find(String id) {
        return step(() -> alive.find(id));
    }
}
