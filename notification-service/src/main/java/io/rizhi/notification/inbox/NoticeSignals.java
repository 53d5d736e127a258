package io.rizhi.notification.inbox;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;

/**
 * Wakes the connections of a person when something reached their inbox. A lost signal costs time and never a message:
 * every connection also looks on its own at each heartbeat.
 */
final class NoticeSignals {

    private final Sinks.Many<String> people = Sinks.many().multicast().directBestEffort();

    void wake(String personId) {
        people.emitNext(personId, Sinks.EmitFailureHandler.busyLooping(java.time.Duration.ofMillis(50)));
    }

    Flux<String> of(String personId) {
        return people.asFlux().filter(personId::equals);
    }
}
