package io.rizhi.kit.projection;

import java.util.List;
import java.util.Map;
import org.bson.conversions.Bson;

/**
 * One topic of a projection. A row belongs to one aggregate: its {@code _id} is the key of the events.
 *
 * @param topic without prefix
 * @param rows name of the rows, unique in the projection
 * @param types events to fold and their records; others on the topic only raise the row's {@code lastSequence}
 * @param fold the rule
 * @param rowIndexes keys of further indexes on the rows
 */
public record ProjectionSource(
        String topic, String rows, Map<String, Class<?>> types, Fold fold, List<Bson> rowIndexes) {

    public ProjectionSource {
        types = Map.copyOf(types);
        rowIndexes = List.copyOf(rowIndexes);
    }
}
