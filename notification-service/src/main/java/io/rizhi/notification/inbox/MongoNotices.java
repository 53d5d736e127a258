package io.rizhi.notification.inbox;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.model.CountOptions;
import com.mongodb.client.model.UpdateManyModel;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.rizhi.kit.mongo.Documents;
import io.rizhi.kit.mongo.DuplicateKey;
import io.rizhi.kit.mongo.IndexDeclarations;
import io.rizhi.notification.reason.model.Reason;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * One document a notice: {@code {_id, personId, position, reason, arguments, link, at, isRead, isArchived}}.
 * {@code position} is an ObjectId made at insertion: it grows with time and carries the cursor.
 */
final class MongoNotices implements Notices {

    static final String COLLECTION = "notices";

    private final Documents notices;
    private final Clock clock;

    MongoNotices(MongoDatabase database, Clock clock) {
        this.notices = new Documents(database.getCollection(COLLECTION));
        this.clock = clock;
    }

    static IndexDeclarations indexes() {
        return IndexDeclarations.on(COLLECTION)
                .index(new Document("personId", 1).append("isArchived", 1).append("position", -1))
                .partial(
                        new Document("personId", 1)
                                .append("isArchived", 1)
                                .append("isRead", 1)
                                .append("position", -1),
                        eq("isRead", false));
    }

    @Override
    public Mono<Boolean> insert(Notice notice) {
        return notices.insert(toDocument(notice))
                .thenReturn(true)
                .onErrorResume(DuplicateKey.class, already -> Mono.just(false));
    }

    @Override
    public Mono<Boolean> has(String noticeId) {
        return notices.findOne(eq("_id", noticeId), new Document("_id", 1)).hasElement();
    }

    @Override
    public Flux<StoredNotice> list(String personId, boolean isUnreadOnly, @Nullable String before, int limit) {
        List<Bson> filters = new ArrayList<>(List.of(eq("personId", personId), eq("isArchived", false)));
        if (isUnreadOnly) {
            filters.add(eq("isRead", false));
        }
        if (before != null) {
            filters.add(lt("position", new ObjectId(before)));
        }
        return notices.find(and(filters), descending("position"), limit).map(MongoNotices::toStored);
    }

    @Override
    public Flux<StoredNotice> after(String personId, String position, int limit) {
        Bson filter = and(eq("personId", personId), eq("isArchived", false), gt("position", new ObjectId(position)));
        return notices.find(filter, ascending("position"), limit).map(MongoNotices::toStored);
    }

    @Override
    public Mono<Long> countUnread(String personId) {
        Bson filter = and(eq("personId", personId), eq("isArchived", false), eq("isRead", false));
        return Mono.from(notices.raw().countDocuments(filter, new CountOptions().limit(UnreadView.MOST)));
    }

    @Override
    public Mono<Boolean> markRead(String personId, String noticeId) {
        return change(personId, noticeId, set("isRead", true));
    }

    @Override
    public Mono<Void> markAllRead(String personId) {
        Bson unread = and(eq("personId", personId), eq("isArchived", false), eq("isRead", false));
        return notices.bulk(List.of(new UpdateManyModel<>(unread, set("isRead", true))))
                .then();
    }

    @Override
    public Mono<Boolean> archive(String personId, String noticeId) {
        return change(personId, noticeId, combine(set("isRead", true), set("isArchived", true)));
    }

    private Mono<Boolean> change(String personId, String noticeId, Bson change) {
        return notices.updateOne(and(eq("_id", noticeId), eq("personId", personId)), change)
                .map(matched -> matched == 1);
    }

    private Document toDocument(Notice notice) {
        return new Document("_id", notice.id())
                .append("personId", notice.personId())
                .append("position", new ObjectId(Date.from(clock.instant())))
                .append("reason", notice.reason().code())
                .append("arguments", new Document(new HashMap<>(notice.arguments())))
                .append("link", notice.link())
                .append("at", Date.from(notice.at()))
                .append("isRead", false)
                .append("isArchived", false);
    }

    private static StoredNotice toStored(Document found) {
        Map<String, String> arguments = new HashMap<>();
        found.get("arguments", Document.class).forEach((name, value) -> arguments.put(name, String.valueOf(value)));
        Notice notice = new Notice(
                found.getString("_id"),
                found.getString("personId"),
                Reason.byCode(found.getString("reason")).orElseThrow(),
                arguments,
                found.getString("link"),
                found.getDate("at").toInstant());
        return new StoredNotice(notice, found.getObjectId("position").toHexString(), found.getBoolean("isRead", false));
    }
}
