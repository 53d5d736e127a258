package io.rizhi.notification.channel;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.inc;

import com.mongodb.reactivestreams.client.MongoDatabase;
import io.rizhi.kit.mongo.Documents;
import io.rizhi.notification.reason.model.Channel;
import java.time.LocalDate;
import reactor.core.publisher.Mono;

/** One document a channel and day: {@code {_id: "email:2026-03-02", sent, failed}}. */
final class MongoChannelCounts implements ChannelCounts {

    static final String COLLECTION = "channel_counts";

    private final Documents counts;

    MongoChannelCounts(MongoDatabase database) {
        this.counts = new Documents(database.getCollection(COLLECTION));
    }

    @Override
    public Mono<Void> countSent(Channel channel, LocalDate on) {
        return raise(channel, on, "sent");
    }

    @Override
    public Mono<Void> countFailed(Channel channel, LocalDate on) {
        return raise(channel, on, "failed");
    }

    @Override
    public Mono<Counts> read(Channel channel, LocalDate on) {
        return counts.findOne(eq("_id", id(channel, on)))
                .map(found -> new Counts(found.get("sent", 0L), found.get("failed", 0L)))
                .defaultIfEmpty(new Counts(0, 0));
    }

    private Mono<Void> raise(Channel channel, LocalDate on, String field) {
        return counts.upsert(eq("_id", id(channel, on)), inc(field, 1L)).then();
    }

    private static String id(Channel channel, LocalDate on) {
        return channel.code() + ":" + on;
    }
}
