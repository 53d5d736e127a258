package io.rizhi.kit.event;

import io.rizhi.kit.event.DeadLetterReplay.Outcome;
import java.util.Map;
import org.springframework.boot.actuate.endpoint.InvalidEndpointRequestException;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.Selector;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import reactor.core.publisher.Mono;

/** {@code /actuator/deadletters}: what waits, and the command to hand it over again, on the management port. */
@Endpoint(id = "deadletters")
public final class DeadLettersEndpoint {

    private final DeadLetterReplay replay;

    DeadLettersEndpoint(DeadLetterReplay replay) {
        this.replay = replay;
    }

    /** Letters by topic that no replay of this service has looked at yet. */
    @ReadOperation
    public Mono<Map<String, Long>> waiting() {
        return replay.waiting();
    }

    /** Hands the letters of a topic to the listeners of this service that put them aside. */
    @WriteOperation
    public Mono<Outcome> replay(@Selector String topic) {
        if (!replay.topics().contains(topic)) {
            throw new InvalidEndpointRequestException(
                    "topic: " + topic + " (expected: one this service listens to)",
                    "This service does not listen to it.");
        }
        return replay.replay(topic);
    }
}
