package io.rizhi.notification.preference;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.setOnInsert;

import com.mongodb.reactivestreams.client.MongoDatabase;
import io.rizhi.kit.ids.RandomIds;
import io.rizhi.kit.mongo.Documents;
import io.rizhi.kit.mongo.IndexDeclarations;
import io.rizhi.notification.preference.model.Preferences;
import io.rizhi.notification.preference.model.QuietHours;
import io.rizhi.notification.reason.model.Channel;
import io.rizhi.notification.reason.model.Reason;
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

    private final Documents preferences;

    MongoPreferences(MongoDatabase database) {
        this.preferences = new Documents(database.getCollection(COLLECTION));
    }

    static IndexDeclarations indexes() {
        return IndexDeclarations.on(COLLECTION).uniqueAmong(new Document("token", 1), exists("token"));
    }

    @Override
    public Mono<Preferences> find(String personId) {
        return preferences
                .findOne(eq("_id", personId))
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
                .then(preferences.findOneAndUpdate(isCurrent, change))
                .map(MongoPreferences::toPreferences);
    }

    @Override
    public Mono<Void> switchOff(String personId, Reason reason, Channel channel) {
        Bson change = combine(set("choices." + reason.code() + "." + channel.code(), false), inc("version", 1L));
        return present(personId)
                .then(preferences.updateOne(eq("_id", personId), change))
                .then();
    }

    @Override
    public Mono<String> unsubscribeToken(String personId) {
        Bson hasNone = and(eq("_id", personId), exists("token", false));
        return present(personId)
                .then(preferences.updateOne(hasNone, set("token", RandomIds.next())))
                .then(preferences.findOne(eq("_id", personId)))
                .map(found -> found.getString("token"));
    }

    @Override
    public Mono<String> personByToken(String token) {
        return preferences.findOne(eq("token", token)).map(found -> found.getString("_id"));
    }

    private Mono<Void> present(String personId) {
        return preferences
                .upsert(eq("_id", personId), setOnInsert("version", 0L))
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
