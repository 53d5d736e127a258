package io.rizhi.notification.channel;

import io.rizhi.notification.reason.model.Channel;
import java.time.LocalDate;
import reactor.core.publisher.Mono;

/** How many messages each channel sent and failed to send on a UTC date. For a look at health, not for accounts. */
public interface ChannelCounts {

    Mono<Void> countSent(Channel channel, LocalDate on);

    Mono<Void> countFailed(Channel channel, LocalDate on);

    Mono<Counts> read(Channel channel, LocalDate on);

    /** Both are zero on a day without messages. */
    record Counts(long sent, long failed) {}
}
