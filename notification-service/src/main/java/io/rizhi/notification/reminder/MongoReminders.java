package io.rizhi.notification.reminder;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import io.rizhi.events.Topics;
import io.rizhi.kit.mongo.Documents;
import io.rizhi.kit.mongo.DuplicateKey;
import io.rizhi.kit.mongo.IndexDeclarations;
import io.rizhi.kit.mongo.LostUpdate;
import io.rizhi.kit.outbox.AggregateCollection;
import io.rizhi.kit.outbox.Aggregates;
import io.rizhi.kit.outbox.PendingEvent;
import io.rizhi.kit.outbox.Revision;
import io.rizhi.notification.reminder.model.WithheldReason;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * One document a person and date: {@code {_id: "person:date", version, sequence, outbox, personId, studyDate, zone,
 * plannedFor, dueAt, leaseUntil, outcome, withheldReason, channel, settledAt}}. {@code dueAt} is when to look next: the
 * planned instant, or later after a postponement.
 */
final class MongoReminders implements Reminders {

    static final String COLLECTION = "reminders";
    private static final Date NEVER = new Date(0);
    private static final Bson IS_PLANNED = eq("outcome", Reminder.PLANNED);

    private final AggregateCollection aggregates;
    private final Documents reminders;

    MongoReminders(Aggregates aggregates) {
        this.aggregates = aggregates.collection(COLLECTION, Topics.NOTIFICATION_REMINDER);
        this.reminders = this.aggregates.documents();
    }

    static IndexDeclarations indexes() {
        return IndexDeclarations.on(COLLECTION)
                .partial(new Document("dueAt", 1).append("leaseUntil", 1), IS_PLANNED)
                .index(new Document("studyDate", -1).append("_id", -1))
                .index(new Document("personId", 1).append("studyDate", -1).append("_id", -1));
    }

    @Override
    public Mono<Void> plan(String personId, LocalDate studyDate, ZoneId zone, Instant plannedFor) {
        String id = Reminder.idOf(personId, studyDate);
        Document planned = new Document("_id", id)
                .append("personId", personId)
                .append("studyDate", studyDate.toString())
                .append("zone", zone.getId())
                .append("plannedFor", Date.from(plannedFor))
                .append("dueAt", Date.from(plannedFor))
                .append("leaseUntil", NEVER)
                .append("outcome", Reminder.PLANNED);
        return aggregates
                .insert(planned, List.of())
                .then()
                .onErrorResume(DuplicateKey.class, already -> move(id, zone, plannedFor));
    }

    /** One that is being decided right now is left alone. */
    private Mono<Void> move(String id, ZoneId zone, Instant plannedFor) {
        Date at = Date.from(plannedFor);
        return reminders
                .updateOne(
                        and(eq("_id", id), IS_PLANNED, eq("leaseUntil", NEVER)),
                        combine(set("plannedFor", at), set("dueAt", at), set("zone", zone.getId())))
                .then();
    }

    @Override
    public Flux<Reminder> claimDue(Instant now, Instant leaseUntil, int limit) {
        Bson due = and(IS_PLANNED, lte("dueAt", Date.from(now)), lt("leaseUntil", Date.from(now)));
        return reminders
                .find(due, ascending("dueAt"), limit)
                .concatMap(found -> claim(found, due, leaseUntil))
                .map(MongoReminders::toReminder);
    }

    private Mono<Document> claim(Document found, Bson due, Instant leaseUntil) {
        return reminders.findOneAndUpdate(
                and(eq("_id", found.getString("_id")), due), set("leaseUntil", Date.from(leaseUntil)));
    }

    @Override
    public Mono<Void> postpone(Reminder reminder, Instant until) {
        return reminders
                .updateOne(
                        and(eq("_id", reminder.id()), IS_PLANNED),
                        combine(set("dueAt", Date.from(until)), set("leaseUntil", NEVER)))
                .then();
    }

    @Override
    public Mono<Void> settleSent(Reminder reminder, String channel, Instant at) {
        Bson change = combine(set("outcome", Reminder.SENT), set("channel", channel), set("settledAt", Date.from(at)));
        return settle(reminder, change, ReminderEvents.sent(reminder, channel, at));
    }

    @Override
    public Mono<Void> settleWithheld(Reminder reminder, WithheldReason reason, Instant at) {
        Bson change = combine(
                set("outcome", Reminder.WITHHELD),
                set("withheldReason", reason.code()),
                set("settledAt", Date.from(at)));
        return settle(reminder, change, ReminderEvents.withheld(reminder, reason, at));
    }

    private Mono<Void> settle(Reminder reminder, Bson change, PendingEvent event) {
        Revision read = new Revision(reminder.id(), reminder.version(), 0, 0);
        return aggregates
                .update(read, change, List.of(event))
                .then()
                .onErrorResume(LostUpdate.class, settledByAnother -> Mono.empty());
    }

    @Override
    public Flux<Reminder> log(
            @Nullable LocalDate on,
            @Nullable String outcome,
            @Nullable String personId,
            @Nullable String after,
            int limit) {
        List<Bson> filters = new ArrayList<>();
        if (on != null) {
            filters.add(eq("studyDate", on.toString()));
        }
        if (outcome != null) {
            filters.add(eq("outcome", outcome));
        }
        if (personId != null) {
            filters.add(eq("personId", personId));
        }
        if (after != null) {
            filters.add(afterRow(after));
        }
        Bson filter = filters.isEmpty() ? new Document() : and(filters);
        return reminders.find(filter, descending("studyDate", "_id"), limit).map(MongoReminders::toReminder);
    }

    /** Keyset on (study date, id); the date stands at the end of the id. */
    private static Bson afterRow(String id) {
        String date = id.substring(id.lastIndexOf(':') + 1);
        return or(lt("studyDate", date), and(eq("studyDate", date), lt("_id", id)));
    }

    private static Reminder toReminder(Document found) {
        Date settledAt = found.getDate("settledAt");
        return new Reminder(
                found.getString("_id"),
                found.getLong("version"),
                found.getString("personId"),
                LocalDate.parse(found.getString("studyDate")),
                ZoneId.of(found.getString("zone")),
                found.getDate("plannedFor").toInstant(),
                found.getString("outcome"),
                found.getString("withheldReason"),
                found.getString("channel"),
                settledAt == null ? null : settledAt.toInstant());
    }
}
