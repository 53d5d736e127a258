package io.rizhi.kit.outbox;

import java.util.List;
import org.bson.Document;

/**
 * What a writer read before it decided.
 *
 * @param id of the aggregate
 * @param version raised by one with each write
 * @param sequence number of the last event
 * @param pending entries that had not left yet
 */
public record Revision(String id, long version, long sequence, int pending) {

    /** The revision of a stored aggregate. Its {@code outbox} was read too, if the query has a projection. */
    public static Revision of(Document stored) {
        return new Revision(
                String.valueOf(stored.get("_id")),
                number(stored, "version"),
                number(stored, "sequence"),
                stored.getList("outbox", Document.class, List.of()).size());
    }

    private static long number(Document stored, String field) {
        return stored.get(field) instanceof Number number ? number.longValue() : 0;
    }
}
