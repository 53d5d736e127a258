package io.rizhi.study.audit;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.client.model.Sorts;
import io.rizhi.kit.mongo.Documents;
import java.util.ArrayList;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;

/** Reads the trail in MongoDB by its ids, whose order is that of time. */
final class MongoAuditEntries implements AuditEntries {

    private final Documents entries;

    MongoAuditEntries(Documents entries) {
        this.entries = entries;
    }

    @Override
    public Flux<AuditEntry> find(Wanted wanted) {
        return entries.find(filter(wanted), Sorts.descending("_id"), wanted.limit())
                .map(AuditEntryDocument::read);
    }

    static Bson filter(Wanted wanted) {
        var parts = new ArrayList<Bson>();
        var action = wanted.action();
        var from = wanted.from();
        var to = wanted.to();
        var before = wanted.before();
        parts.add(gte("_id", from == null ? "" : from.toString()));
        add(parts, "actor", wanted.actor());
        add(parts, "subject", wanted.subject());
        add(parts, "action", action == null ? null : action.name());
        if (to != null) {
            parts.add(lt("_id", to.plusDays(1).toString()));
        }
        if (before != null) {
            parts.add(lt("_id", before));
        }
        return and(parts);
    }

    private static void add(ArrayList<Bson> parts, String field, @Nullable String value) {
        if (value != null) {
            parts.add(eq(field, value));
        }
    }
}
