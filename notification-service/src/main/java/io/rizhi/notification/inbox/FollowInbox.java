package io.rizhi.notification.inbox;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Follows one inbox: an empty list is a heartbeat, any other list is new messages in order. */
final class FollowInbox {

    /** Shorter than the idle limit of common proxies. */
    static final Duration HEARTBEAT = Duration.ofSeconds(15);

    private static final int BATCH = 100;

    private final Notices notices;
    private final NoticeSignals signals;
    private final Clock clock;

    FollowInbox(Notices notices, NoticeSignals signals, Clock clock) {
        this.notices = notices;
        this.signals = signals;
        this.clock = clock;
    }

    Flux<List<StoredNotice>> follow(String personId, @Nullable String lastEventId) {
        return Flux.defer(() -> {
            StreamCursor cursor =
                    lastEventId == null ? StreamCursor.startingAt(clock.instant()) : StreamCursor.after(lastEventId);
            Flux<String> wakes = signals.of(personId)
                    .mergeWith(Flux.interval(HEARTBEAT).map(tick -> personId))
                    .onBackpressureLatest();
            return Flux.concat(Mono.just(personId), wakes).concatMap(woken -> look(personId, cursor), 1);
        });
    }

    private Mono<List<StoredNotice>> look(String personId, StreamCursor cursor) {
        return notices.after(personId, cursor.readFrom(), BATCH).collectList().map(cursor::takeNew);
    }
}
