package io.rizhi.quiz.asset;

import io.rizhi.quiz.asset.model.Picture;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Removes pictures that no text has named for the grace time. Each is looked at once in that time, a bounded number in one
 * round. Whoever stores a picture again starts its time anew, and a picture that is named while it goes is put back.
 */
final class SweepAssets {
    private static final Logger LOG = LoggerFactory.getLogger(SweepAssets.class);
    static final int AT_ONCE = 100;

    private final StoredAssets assets;
    private final List<AssetUses> uses;
    private final Clock clock;
    private final Duration grace;

    SweepAssets(StoredAssets assets, List<AssetUses> uses, Clock clock, Duration grace) {
        this.assets = assets;
        this.uses = List.copyOf(uses);
        this.clock = clock;
        this.grace = grace;
    }

    /** The number removed in one round. */
    Mono<Long> sweep() {
        return Mono.defer(() -> {
            Instant now = clock.instant();
            Instant before = now.minus(grace);
            return assets.due(before, AT_ONCE)
                    .collectList()
                    .filter(due -> !due.isEmpty())
                    .flatMap(due -> named(due).flatMap(named -> settle(due, named, now, before)))
                    .defaultIfEmpty(0L);
        });
    }

    private Mono<Long> settle(List<String> due, Set<String> named, Instant now, Instant before) {
        List<String> unnamed = new ArrayList<>(due);
        unnamed.removeAll(named);
        return assets.look(named, now)
                .thenMany(Flux.fromIterable(unnamed))
                .concatMap(id -> remove(id, before))
                .count();
    }

    /** Empty when it stays. */
    private Mono<String> remove(String id, Instant before) {
        return assets.remove(id, before)
                .flatMap(picture -> named(List.of(id))
                        .flatMap(named -> named.isEmpty() ? Mono.just(id) : putBack(picture))
                        .onErrorResume(failure -> putBack(picture).then(Mono.error(failure))))
                .doOnNext(removed -> LOG.info("picture {} is named by no text and was removed", removed));
    }

    private Mono<String> putBack(Picture picture) {
        return assets.store(List.of(picture)).then(Mono.empty());
    }

    private Mono<Set<String>> named(Collection<String> ids) {
        return Flux.fromIterable(uses).concatMap(each -> each.named(ids)).collect(Collectors.toSet());
    }
}
