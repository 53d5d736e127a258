package io.rizhi.kit.outbox;

import java.util.List;
import org.bson.Document;

/**
 * An aggregate to insert.
 *
 * @param state with {@code _id}
 * @param events its first facts
 */
public record NewAggregate(Document state, List<PendingEvent> events) {}
