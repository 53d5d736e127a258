package io.rizhi.notification.delivery;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Sorts;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.rizhi.kit.mongo.Documents;
import io.rizhi.kit.mongo.DuplicateKey;
import io.rizhi.kit.mongo.IndexDeclarations;
import io.rizhi.notification.inbox.Notice;
import io.rizhi.notification.reason.model.Reason;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import org.bson.Document;
import org.bson.conversions.Bson;
import reactor.core.publisher.Mono;

/**
 * One document a mail: {@code {_id, personId, reason, arguments, link, at, status, nextTryAt, leaseUntil, attempts,
 * detail}}. Status is pending, sending, or one of {@link DeliveryOutcome}.
 */
final class MongoDeliveries implements Deliveries {

    static final String COLLECTION = "deliveries";
    static final String PENDING = "pending";
    static final String SENDING = "sending";
    private static final FindOneAndUpdateOptions NEXT =
            new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER).sort(Sorts.ascending("nextTryAt"));

    private final Documents deliveries;
    private final Clock clock;

    MongoDeliveries(MongoDatabase database, Clock clock) {
        this.deliveries = new Documents(database.getCollection(COLLECTION));
        this.clock = clock;
    }

    static IndexDeclarations indexes() {
        return IndexDeclarations.on(COLLECTION)
                .partial(new Document("status", 1).append("nextTryAt", 1), eq("status", PENDING))
                .partial(new Document("status", 1).append("leaseUntil", 1), eq("status", SENDING));
    }

    @Override
    public Mono<Void> add(Notice notice) {
        Document delivery = new Document("_id", idOf(notice.id()))
                .append("noticeId", notice.id())
                .append("personId", notice.personId())
                .append("reason", notice.reason().code())
                .append("arguments", new Document(new HashMap<>(notice.arguments())))
                .append("link", notice.link())
                .append("at", Date.from(notice.at()))
                .append("status", PENDING)
                .append("nextTryAt", Date.from(clock.instant()))
                .append("attempts", 0);
        return deliveries.insert(delivery).onErrorResume(DuplicateKey.class, alreadyNoted -> Mono.empty());
    }

    @Override
    public Mono<Boolean> has(String noticeId) {
        return deliveries
                .findOne(eq("_id", idOf(noticeId)), new Document("_id", 1))
                .hasElement();
    }

    @Override
    public Mono<Delivery> claim(Instant now, Instant leaseUntil) {
        Bson due = and(eq("status", PENDING), lte("nextTryAt", Date.from(now)));
        Bson taken = combine(set("status", SENDING), set("leaseUntil", Date.from(leaseUntil)), inc("attempts", 1));
        return Mono.from(deliveries.raw().findOneAndUpdate(due, taken, NEXT)).map(MongoDeliveries::toDelivery);
    }

    @Override
    public Mono<Void> settle(String deliveryId, DeliveryOutcome outcome, String detail, Instant at) {
        return whileSending(
                deliveryId,
                combine(
                        set("status", outcome.code()),
                        set("detail", detail),
                        set("settledAt", Date.from(at)),
                        unset("leaseUntil")));
    }

    @Override
    public Mono<Void> postpone(String deliveryId, Instant until, String detail) {
        return whileSending(
                deliveryId,
                combine(
                        set("status", PENDING),
                        set("nextTryAt", Date.from(until)),
                        set("detail", detail),
                        unset("leaseUntil")));
    }

    @Override
    public Mono<Long> settleAbandoned(Instant now) {
        Bson abandoned = and(eq("status", SENDING), lt("leaseUntil", Date.from(now)));
        return Mono.from(deliveries
                        .raw()
                        .updateMany(
                                abandoned,
                                combine(
                                        set("status", DeliveryOutcome.UNKNOWN.code()),
                                        set("settledAt", Date.from(now)),
                                        unset("leaseUntil"))))
                .map(result -> result.getModifiedCount());
    }

    private Mono<Void> whileSending(String deliveryId, Bson change) {
        return deliveries
                .updateOne(and(eq("_id", deliveryId), eq("status", SENDING)), change)
                .then();
    }

    private static String idOf(String noticeId) {
        return noticeId + ":email";
    }

    private static Delivery toDelivery(Document found) {
        Map<String, String> arguments = new HashMap<>();
        found.get("arguments", Document.class).forEach((name, value) -> arguments.put(name, String.valueOf(value)));
        Notice notice = new Notice(
                found.getString("noticeId"),
                found.getString("personId"),
                Reason.byCode(found.getString("reason")).orElseThrow(),
                arguments,
                found.getString("link"),
                found.getDate("at").toInstant());
        return new Delivery(found.getString("_id"), notice, found.getInteger("attempts"));
    }
}
