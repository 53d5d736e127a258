package io.rizhi.notification.delivery;

import io.rizhi.notification.channel.ChannelCounts;
import io.rizhi.notification.channel.EmailChannel;
import io.rizhi.notification.channel.EmailChannel.NotSent;
import io.rizhi.notification.reason.model.Channel;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

/** Sends the mails that are due, one after another, until none is left. */
final class SendMails {

    /** Longer than the channel's own deadline, so that only a dead sender loses its lease. */
    private static final Duration LEASE = Duration.ofMinutes(2);

    /** With the growing pauses between them, the last try comes about a day after the first. */
    private static final int MOST_ATTEMPTS = 10;

    private static final Duration FIRST_PAUSE = Duration.ofMinutes(3);
    private static final Logger LOG = LoggerFactory.getLogger(SendMails.class);

    private final Deliveries deliveries;
    private final WriteMail write;
    private final EmailChannel email;
    private final ChannelCounts counts;
    private final Clock clock;

    SendMails(Deliveries deliveries, WriteMail write, EmailChannel email, ChannelCounts counts, Clock clock) {
        this.deliveries = deliveries;
        this.write = write;
        this.email = email;
        this.counts = counts;
        this.clock = clock;
    }

    Mono<Void> sendDue() {
        return deliveries.settleAbandoned(clock.instant()).then(sendNext());
    }

    private Mono<Void> sendNext() {
        return Mono.defer(
                        () -> deliveries.claim(clock.instant(), clock.instant().plus(LEASE)))
                .flatMap(delivery -> send(delivery).thenReturn(delivery))
                .repeatWhen(claimed -> claimed.takeWhile(found -> found > 0))
                .then();
    }

    private Mono<Void> send(Delivery delivery) {
        return write.write(delivery.notice())
                .flatMap(mail -> email.send(mail).then(sent(delivery)).thenReturn(true))
                .switchIfEmpty(Mono.defer(() -> noAddress(delivery).thenReturn(false)))
                .onErrorResume(failure -> failed(delivery, failure).thenReturn(false))
                .then();
    }

    private Mono<Void> sent(Delivery delivery) {
        Instant now = clock.instant();
        return deliveries
                .settle(delivery.id(), DeliveryOutcome.SENT, "", now)
                .then(counts.countSent(Channel.EMAIL, date(now)));
    }

    private Mono<Void> noAddress(Delivery delivery) {
        return deliveries.settle(delivery.id(), DeliveryOutcome.NO_ADDRESS, "", clock.instant());
    }

    private Mono<Void> failed(Delivery delivery, Throwable failure) {
        LOG.warn("Mail {} did not leave (try {}): {}", delivery.id(), delivery.attempts(), failure.toString());
        Instant now = clock.instant();
        Mono<Void> counted = counts.countFailed(Channel.EMAIL, date(now));
        String detail = failure.getClass().getSimpleName() + ": " + failure.getMessage();
        if (!mayTryAgain(failure)) {
            return deliveries
                    .settle(delivery.id(), DeliveryOutcome.UNKNOWN, detail, now)
                    .then(counted);
        }
        if (delivery.attempts() >= MOST_ATTEMPTS) {
            return deliveries
                    .settle(delivery.id(), DeliveryOutcome.FAILED, detail, now)
                    .then(counted);
        }
        return deliveries
                .postpone(delivery.id(), now.plus(pauseAfter(delivery.attempts())), detail)
                .then(counted);
    }

    /** Doubles from three minutes. */
    static Duration pauseAfter(int attempts) {
        return FIRST_PAUSE.multipliedBy(1L << Math.min(attempts - 1, 9));
    }

    /** Everything before the hand-over; after it, only what the channel says was surely not sent. */
    private static boolean mayTryAgain(Throwable failure) {
        return failure instanceof NotSent || failure instanceof WriteMail.NotWritten;
    }

    private static LocalDate date(Instant now) {
        return LocalDate.ofInstant(now, ZoneOffset.UTC);
    }
}
