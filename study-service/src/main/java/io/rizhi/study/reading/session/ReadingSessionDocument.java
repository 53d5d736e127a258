package io.rizhi.study.reading.session;

import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.pushEach;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.model.PushOptions;
import io.rizhi.study.ids.PersonId;
import io.rizhi.study.ids.PlanId;
import io.rizhi.study.ids.RecordId;
import io.rizhi.study.reading.model.BeatAnswer;
import io.rizhi.study.reading.model.BeatRefusal;
import io.rizhi.study.reading.model.ProofMethod;
import io.rizhi.study.reading.model.ReadingSession;
import io.rizhi.study.reading.model.SectionCredit;
import io.rizhi.study.reading.model.SessionState;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** The shape of a reading session in the store. */
final class ReadingSessionDocument {

    private static final int SCHEMA = 1;
    private static final int ANSWERS_KEPT = 8;

    private ReadingSessionDocument() {}

    static Document write(ReadingSession session) {
        return new Document("_id", session.id())
                .append("schema", SCHEMA)
                .append("version", 1L)
                .append("personId", session.personId().value())
                .append("planId", session.planId().value())
                .append("recordId", session.recordId().value())
                .append("day", session.day())
                .append("state", session.state().name())
                .append("isLive", session.state() == SessionState.LIVE)
                .append("seq", session.seq())
                .append("nonce", session.nonce())
                .append("acceptedAt", Date.from(session.acceptedAt()))
                .append("openedAt", Date.from(session.openedAt()))
                .append(
                        "sections",
                        session.sections().stream()
                                .map(ReadingSessionDocument::writeSection)
                                .toList())
                .append(
                        "answers",
                        session.answers().stream()
                                .map(ReadingSessionDocument::writeAnswer)
                                .toList());
    }

    static ReadingSession read(Document document) {
        return new ReadingSession(
                document.getString("_id"),
                new PersonId(document.getString("personId")),
                new PlanId(document.getString("planId")),
                new RecordId(document.getString("recordId")),
                document.getInteger("day"),
                SessionState.valueOf(document.getString("state")),
                document.getInteger("seq"),
                document.getString("nonce"),
                document.getDate("acceptedAt").toInstant(),
                document.getDate("openedAt").toInstant(),
                list(document, "sections").stream()
                        .map(ReadingSessionDocument::readSection)
                        .toList(),
                list(document, "answers").stream()
                        .map(ReadingSessionDocument::readAnswer)
                        .toList());
    }

    /** What a beat changes, and nothing else: the update is the hot path. */
    static Bson change(ReadingSession before, ReadingSession after) {
        List<Bson> changes = new ArrayList<>();
        changes.add(inc("version", 1L));
        changes.add(set("seq", after.seq()));
        changes.add(set("nonce", after.nonce()));
        changes.add(set("acceptedAt", Date.from(after.acceptedAt())));
        for (int i = 0; i < after.sections().size(); i++) {
            SectionCredit section = after.sections().get(i);
            if (!section.equals(before.sections().get(i))) {
                changes.add(set("sections." + i, writeSection(section)));
            }
        }
        BeatAnswer answer = after.answers().get(after.answers().size() - 1);
        changes.add(pushEach("answers", List.of(writeAnswer(answer)), new PushOptions().slice(-ANSWERS_KEPT)));
        return combine(changes);
    }

    private static Document writeSection(SectionCredit section) {
        return new Document("sectionId", section.sectionId())
                .append("revisionId", section.revisionId())
                .append("hash", section.hash())
                .append("neededSeconds", section.neededSeconds())
                .append("capSeconds", section.capSeconds())
                .append("creditedMillis", section.creditedMillis())
                .append("isEndSeen", section.isEndSeen())
                .append("provedBy", name(section.provedBy()));
    }

    private static SectionCredit readSection(Document section) {
        String provedBy = section.getString("provedBy");
        return new SectionCredit(
                section.getString("sectionId"),
                section.getString("revisionId"),
                section.getString("hash"),
                section.getInteger("neededSeconds"),
                section.getInteger("capSeconds"),
                section.getLong("creditedMillis"),
                section.getBoolean("isEndSeen", false),
                provedBy == null ? null : ProofMethod.valueOf(provedBy));
    }

    private static Document writeAnswer(BeatAnswer answer) {
        return new Document("seq", answer.seq())
                .append("nonce", answer.nonce())
                .append("creditedMillis", answer.creditedMillis())
                .append("proved", answer.proved())
                .append("refusal", name(answer.refusal()));
    }

    private static BeatAnswer readAnswer(Document answer) {
        String refusal = answer.getString("refusal");
        return new BeatAnswer(
                answer.getInteger("seq"),
                answer.getString("nonce"),
                answer.getLong("creditedMillis"),
                answer.getList("proved", String.class),
                refusal == null ? null : BeatRefusal.valueOf(refusal));
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    private static List<Document> list(Document document, String field) {
        return document.getList(field, Document.class, List.of());
    }
}
