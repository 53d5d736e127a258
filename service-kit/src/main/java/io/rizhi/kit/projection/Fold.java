package io.rizhi.kit.projection;

import io.rizhi.kit.event.Event;
import org.bson.Document;

/**
 * What one event does to the row of its aggregate and to the roll-ups. A pure function of its arguments: no store, no clock.
 * Each event of an aggregate comes exactly once and in order.
 */
@FunctionalInterface
public interface Fold {

    /**
     * Changes the row in place.
     *
     * @param row of the aggregate; new ones hold {@code _id} only
     * @param event with its contract record
     * @param slices takes changes of roll-ups
     */
    void fold(Document row, Event<?> event, Slices slices);
}
