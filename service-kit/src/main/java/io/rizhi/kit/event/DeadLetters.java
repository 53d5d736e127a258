package io.rizhi.kit.event;

import io.micrometer.core.instrument.MeterRegistry;
import io.rizhi.kit.crash.CrashPoint;
import io.rizhi.kit.trace.Trace;
import java.time.Clock;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** Puts a record that will never work aside, with the reason, on {@code <topic>-dlt}. */
public final class DeadLetters {

    static final String REASON = "rizhi_reason";
    static final String GROUP = "rizhi_group";
    static final String AT = "rizhi_dead_at";
    static final String ORIGIN = "rizhi_origin";

    private static final Logger LOG = LoggerFactory.getLogger(DeadLetters.class);
    private static final int LONGEST_REASON = 500;
    private static final Set<String> OWN_HEADERS = Set.of(REASON, GROUP, AT, ORIGIN);

    private final KafkaTemplate<String, byte[]> kafka;
    private final Scheduler sender;
    private final MeterRegistry meters;
    private final Clock clock;

    DeadLetters(KafkaTemplate<String, byte[]> kafka, Scheduler sender, MeterRegistry meters, Clock clock) {
        this.kafka = kafka;
        this.sender = sender;
        this.meters = meters;
        this.clock = clock;
    }

    /** Completes once the broker has acknowledged the dead letter; an error means the record must be tried again. */
    Mono<Void> add(ConsumerRecord<String, byte[]> record, String group, Throwable reason) {
        return Mono.defer(() -> Mono.fromFuture(kafka.send(letter(record, group, reason))))
                .subscribeOn(sender)
                .doOnSuccess(sent -> noted(record, group, reason))
                .onErrorMap(failure -> new TryAgain("dead letter could not be sent", failure))
                .then();
    }

    /** Name of the topic for dead letters of a topic. */
    public static String topicFor(String topic) {
        return topic + "-dlt";
    }

    /** The record as it was before it was put aside. */
    static ConsumerRecord<String, byte[]> original(ConsumerRecord<String, byte[]> letter) {
        String[] origin = EventHeaders.text(letter.headers(), ORIGIN).split("/");
        ConsumerRecord<String, byte[]> record = new ConsumerRecord<>(
                origin[0], Integer.parseInt(origin[1]), Long.parseLong(origin[2]), letter.key(), letter.value());
        letter.headers().forEach(header -> {
            if (!OWN_HEADERS.contains(header.key())) {
                record.headers().add(header);
            }
        });
        return record;
    }

    private ProducerRecord<String, byte[]> letter(
            ConsumerRecord<String, byte[]> record, String group, Throwable reason) {
        ProducerRecord<String, byte[]> letter =
                new ProducerRecord<>(topicFor(record.topic()), null, record.key(), record.value(), record.headers());
        EventHeaders.put(letter.headers(), REASON, shortened(reason.toString()));
        EventHeaders.put(letter.headers(), GROUP, group);
        EventHeaders.put(letter.headers(), AT, clock.instant().toString());
        EventHeaders.put(letter.headers(), ORIGIN, record.topic() + "/" + record.partition() + "/" + record.offset());
        return letter;
    }

    private void noted(ConsumerRecord<String, byte[]> record, String group, Throwable reason) {
        CrashPoint.hit("afterDeadLetter");
        meters.counter("rizhi.dead-letters", "topic", record.topic(), "group", group)
                .increment();
        LOG.error(
                "dead letter {} of {} at {}/{} in {}, trace {}",
                EventHeaders.text(record.headers(), EventHeaders.ID),
                EventHeaders.type(record),
                record.partition(),
                record.offset(),
                group,
                Trace.from(EventHeaders.text(record.headers(), Trace.TRACEPARENT))
                        .traceId(),
                reason);
    }

    private static String shortened(String reason) {
        return reason.length() <= LONGEST_REASON ? reason : reason.substring(0, LONGEST_REASON);
    }
}
