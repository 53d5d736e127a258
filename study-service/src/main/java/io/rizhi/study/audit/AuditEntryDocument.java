package io.rizhi.study.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.HexFormat;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** One entry as stored: its id is day and number, its hash covers the entry before it. */
final class AuditEntryDocument {

    private AuditEntryDocument() {}

    static String day(Instant at) {
        return at.atZone(ZoneOffset.UTC).toLocalDate().toString();
    }

    static Document after(
            @Nullable Document last, Instant at, String actor, AuditTrail.Action action, Subject subject) {
        long number = last == null ? 1 : last.getLong("number") + 1;
        var previous = last == null ? "" : last.getString("hash");
        var content = String.join(
                "\n",
                previous,
                at.toString(),
                actor,
                action.name(),
                subject.kind().name(),
                subject.id(),
                subject.detail());
        return new Document("_id", day(at) + ":" + "%09d".formatted(number))
                .append("day", day(at))
                .append("number", number)
                .append("at", Date.from(at))
                .append("instant", at.toString())
                .append("actor", actor)
                .append("action", action.name())
                .append("kind", subject.kind().name())
                .append("subject", subject.id())
                .append("detail", subject.detail())
                .append("previous", previous)
                .append("hash", hash(content));
    }

    static AuditEntry read(Document stored) {
        return new AuditEntry(
                stored.getString("_id"),
                stored.getDate("at").toInstant(),
                stored.getString("actor"),
                AuditTrail.Action.valueOf(stored.getString("action")),
                new Subject(
                        Subject.Kind.valueOf(stored.getString("kind")),
                        stored.getString("subject"),
                        stored.getString("detail")));
    }

    private static String hash(String content) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
