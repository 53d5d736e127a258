package io.rizhi.notification.preference;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.setOnInsert;

import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.rizhi.kit.ids.RandomIds;
import io.rizhi.notification.preference.model.Preferences;
import io.rizhi.notification.preference.model.QuietHours;
import io.rizhi.notification.reason.Channel;
import io.rizhi.notification.reason.Reason;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** One document a person: {@code {_id, version, choices, reminderAt, isReminderOn, quietFrom, quietTo, token}}. */
final class MongoPreferences implements PreferenceStore {

    static final String COLLECTION = "preferences";
    private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);
    private static final FindOneAndUpdateOptions AFTER =
            new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER);

    private final MongoCollection<Document> preferences;

    MongoPreferences(MongoDatabase database) {
        this.preferences = database.getCollection(COLLECTION);
    }

    @Override
    public Mono<Preferences> find(String personId) {
        return Mono.from(preferences.find(eq("_id", personId)).first())
                .map(MongoPreferences::toPreferences)
                .defaultIfEmpty(Preferences.untouched());
    }

    @Override
    public Mono<Preferences> save(String personId, Preferences wanted) {
        Document choices = new Document();
        wanted.choices().forEach((reason, channels) -> choices.append(reason, new Document(new HashMap<>(channels))));
        QuietHours quiet = wanted.quiet();
        Bson change = combine(
                set("choices", choices),
                set("reminderAt", wanted.reminderAt().toString()),
                set("isReminderOn", wanted.isReminderOn()),
                set("quietFrom", quiet == null ? null : quiet.from().toString()),
                set("quietTo", quiet == null ? null : quiet.to().toString()),
                inc("version", 1L));
        Bson isCurrent = and(eq("_id", personId), eq("version", wanted.version()));
        return present(personId)
                .then(Mono.from(preferences.findOneAndUpdate(isCurrent, change, AFTER)))
                .map(MongoPreferences::toPreferences);
    }

    @Override
    public Mono<Void> switchOff(String personId, Reason reason, Channel channel) {
        Bson change = combine(set("choices." + reason.code() + "." + channel.code(), false), inc("version", 1L));
        return present(personId)
                .then(Mono.from(preferences.updateOne(eq("_id", personId), change)))
                .then();
    }

    @Override
    public Mono<String> unsubscribeToken(String personId) {
        Bson hasNone = and(eq("_id", personId), exists("token", false));
        return present(personId)
                .then(Mono.from(preferences.updateOne(hasNone, set("token", RandomIds.next()))))
                .then(Mono.from(preferences.find(eq("_id", personId)).first()))
                .map(found -> found.getString("token"));
    }

    @Override
    public Mono<String> personByToken(String token) {
        return Mono.from(preferences.find(eq("token", token)).first()).map(found -> found.getString("_id"));
    }

    private Mono<Void> present(String personId) {
        return Mono.from(preferences.updateOne(eq("_id", personId), setOnInsert("version", 0L), UPSERT))
                .then();
    }

    private static Preferences toPreferences(Document found) {
        Map<String, Map<String, Boolean>> choices = new HashMap<>();
        found.get("choices", new Document()).forEach((reason, channels) -> {
            Map<String, Boolean> chosen = new HashMap<>();
            ((Document) channels).forEach((channel, isOn) -> chosen.put(channel, (Boolean) isOn));
            choices.put(reason, chosen);
        });
        String reminderAt = found.getString("reminderAt");
        return new Preferences(
                choices,
                reminderAt == null ? Preferences.DEFAULT_REMINDER_AT : LocalTime.parse(reminderAt),
                found.getBoolean("isReminderOn", true),
                quiet(found.getString("quietFrom"), found.getString("quietTo")),
                found.getLong("version"));
    }

    private static @Nullable QuietHours quiet(@Nullable String from, @Nullable String to) {
        return from == null || to == null ? null : new QuietHours(LocalTime.parse(from), LocalTime.parse(to));
    }
}
