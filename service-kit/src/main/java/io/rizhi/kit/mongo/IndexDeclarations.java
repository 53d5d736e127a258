package io.rizhi.kit.mongo;

import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bson.conversions.Bson;

/**
 * The indexes of one collection. A store class builds them in a static method beside its queries; the feature's
 * configuration makes them a bean; they exist before consumers and HTTP start.
 */
public final class IndexDeclarations {

    private final String collection;
    private final List<IndexModel> models = new ArrayList<>();

    private IndexDeclarations(String collection) {
        this.collection = collection;
    }

    /** No index yet. */
    public static IndexDeclarations on(String collection) {
        return new IndexDeclarations(collection);
    }

    /** A plain index. */
    public IndexDeclarations index(Bson keys) {
        return with(keys, new IndexOptions());
    }

    /** An index that admits each key once. */
    public IndexDeclarations unique(Bson keys) {
        return with(keys, new IndexOptions().unique(true));
    }

    /** An index over the documents that match the filter. */
    public IndexDeclarations partial(Bson keys, Bson filter) {
        return with(keys, new IndexOptions().partialFilterExpression(filter));
    }

    /** A unique index among the documents that match the filter. */
    public IndexDeclarations uniqueAmong(Bson keys, Bson filter) {
        return with(keys, new IndexOptions().unique(true).partialFilterExpression(filter));
    }

    /** Removes documents some time after the instant in the key; only for what may vanish. */
    public IndexDeclarations expire(Bson keys, Duration after) {
        return with(keys, new IndexOptions().expireAfter(after.toSeconds(), TimeUnit.SECONDS));
    }

    /** Any other index. */
    public IndexDeclarations with(Bson keys, IndexOptions options) {
        models.add(new IndexModel(keys, options));
        return this;
    }

    public String collection() {
        return collection;
    }

    /** What the driver takes. */
    public List<IndexModel> models() {
        return List.copyOf(models);
    }
}
