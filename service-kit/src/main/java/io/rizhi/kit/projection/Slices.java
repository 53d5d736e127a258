package io.rizhi.kit.projection;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * Changes of roll-ups. A slice is what one partition of one topic contributes to a roll-up; a reader sums the slices, so that
 * partitions never wait for each other.
 */
public final class Slices {

    private final Map<Document, Map<String, Long>> changes = new LinkedHashMap<>();

    /**
     * Adds to a number.
     *
     * @param what is counted, for example {@code unit} and {@code date}; becomes fields of the slice
     * @param field of the number
     * @param delta may be negative
     */
    public void add(Document what, String field, long delta) {
        Map<String, Long> numbers = changes.computeIfAbsent(new Document(what), slice -> new LinkedHashMap<>());
        Long unused = numbers.merge(field, delta, Long::sum);
    }

    void addAll(Slices others) {
        others.changes.forEach((what, numbers) -> numbers.forEach((field, delta) -> add(what, field, delta)));
    }

    List<UpdateOneModel<Document>> writes(String topic, int partition) {
        UpdateOptions upsert = new UpdateOptions().upsert(true);
        return changes.entrySet().stream()
                .map(slice -> new UpdateOneModel<Document>(
                        Filters.eq("_id", id(slice.getKey(), topic, partition)), update(slice), upsert))
                .toList();
    }

    private static Document id(Document what, String topic, int partition) {
        return new Document(what).append("topic", topic).append("partition", partition);
    }

    private static Bson update(Map.Entry<Document, Map<String, Long>> slice) {
        List<Bson> operators = new java.util.ArrayList<>();
        slice.getKey().forEach((field, value) -> operators.add(Updates.setOnInsert(field, value)));
        slice.getValue().forEach((field, delta) -> operators.add(Updates.inc(field, delta)));
        return Updates.combine(operators);
    }
}
