package io.rizhi.quiz.asset;

import io.rizhi.kit.crash.CrashPoint;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Removes pictures that no text has named for the grace time, in two looks. The first one condemns them and takes nothing
 * away; a later round asks again and removes those that nobody names then either. A service that dies in between leaves
 * them condemned, and the next round goes on. Whoever stores a picture, or is about to store a text that names it, takes
 * it out of both.
 */
final class SweepAssets {
    private static final Logger LOG = LoggerFactory.getLogger(SweepAssets.class);
    static final int AT_ONCE = 100;

    /** Between the two looks: longer than any request takes that stores a text. */
    static final Duration BETWEEN = Duration.ofHours(1);

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
            return second(now).flatMap(removed -> first(now).thenReturn(removed));
        });
    }

    private Mono<Void> first(Instant now) {
        Instant before = now.minus(grace);
        return unnamed(assets.due(before, AT_ONCE), now)
                .concatMap(id -> assets.condemn(id, before, now))
                .then();
    }

    private Mono<Long> second(Instant now) {
        Instant before = now.minus(BETWEEN);
        return unnamed(assets.condemned(before, AT_ONCE), now)
                .doOnNext(id -> CrashPoint.hit("beforeRemovedPicture"))
                .filterWhen(id -> assets.remove(id, before))
                .doOnNext(removed -> LOG.info("picture {} is named by no text and was removed", removed))
                .count();
    }

    /** Those that no text names; the others are noted as looked at. */
    private Flux<String> unnamed(Flux<String> ids, Instant now) {
        return ids.collectList()
                .filter(all -> !all.isEmpty())
                .flatMapMany(all -> named(all)
                        .flatMapMany(named -> assets.look(named, now)
                                .thenMany(Flux.fromIterable(all).filter(id -> !named.contains(id)))));
    }

    private Mono<Set<String>> named(Collection<String> ids) {
        return Flux.fromIterable(uses).concatMap(each -> each.named(ids)).collect(Collectors.toSet());
    }
}
