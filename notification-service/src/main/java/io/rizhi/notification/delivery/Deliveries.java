package io.rizhi.notification.delivery;

import io.rizhi.notification.inbox.Notice;
import java.time.Instant;
import reactor.core.publisher.Mono;

/** Mails to send, being sent, sent and given up. */
interface Deliveries {

    /** Notes a mail to send; the same notice twice is one delivery. */
    Mono<Void> add(Notice notice);

    /** Whether a mail was noted for this notice, sent or not. */
    Mono<Boolean> has(String noticeId);

    /** Takes the next due delivery for this instance alone; empty when none is due. */
    Mono<Delivery> claim(Instant now, Instant leaseUntil);

    Mono<Void> settle(String deliveryId, DeliveryOutcome outcome, String detail, Instant at);

    /** Gives a claimed delivery back, to be tried again later. */
    Mono<Void> postpone(String deliveryId, Instant until, String detail);

    /** Deliveries whose sender vanished in the middle: whether they went out cannot be known, so they are settled so. */
    Mono<Long> settleAbandoned(Instant now);
}
