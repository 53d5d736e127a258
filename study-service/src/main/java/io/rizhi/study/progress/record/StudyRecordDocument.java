package io.rizhi.study.progress.record;

import io.rizhi.kit.outbox.Revision;
import io.rizhi.study.ids.PersonId;
import io.rizhi.study.ids.PlanId;
import io.rizhi.study.ids.RecordId;
import io.rizhi.study.progress.model.Enrolment;
import io.rizhi.study.progress.model.PublicationUse;
import io.rizhi.study.progress.model.StudyRecord;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** The shape of a study record in the store. */
final class StudyRecordDocument {

    private static final int SCHEMA = 1;

    private StudyRecordDocument() {}

    static Document write(StudyRecord record) {
        Document document = new Document("_id", record.id().value())
                .append("schema", SCHEMA)
                .append("planId", record.planId().value())
                .append("personId", record.personId().value());
        document.putAll(state(record));
        return document;
    }

    /** Everything that may change. */
    static Document state(StudyRecord record) {
        Enrolment enrolment = record.enrolment();
        LocalDate closedOn = enrolment.closedOn();
        Document state = new Document("publication", enrolment.publication())
                .append(
                        "publications",
                        enrolment.publications().stream()
                                .map(StudyRecordDocument::writeUse)
                                .toList())
                .append("keptDays", writeKept(enrolment.keptDays()))
                .append("firstDay", enrolment.firstDay())
                .append("joinedAt", Date.from(enrolment.joinedAt()))
                .append("leftAt", date(enrolment.leftAt()))
                .append("closedOn", closedOn == null ? null : closedOn.toString())
                .append(
                        "completedDays",
                        record.completedDays().stream().sorted().toList())
                .append("completedAt", date(record.completedAt()));
        state.putAll(RecordFactsDocument.write(record.facts()));
        return state;
    }

    static StoredRecord read(Document document) {
        String closedOn = document.getString("closedOn");
        Enrolment enrolment = new Enrolment(
                document.getInteger("firstDay"),
                document.getDate("joinedAt").toInstant(),
                instant(document.getDate("leftAt")),
                closedOn == null ? null : LocalDate.parse(closedOn),
                document.getList("publications", Document.class).stream()
                        .map(use -> new PublicationUse(
                                use.getInteger("number"), use.getDate("from").toInstant()))
                        .toList(),
                readKept(document.get("keptDays", Document.class)));
        StudyRecord record = new StudyRecord(
                new RecordId(document.getString("_id")),
                new PlanId(document.getString("planId")),
                new PersonId(document.getString("personId")),
                enrolment,
                RecordFactsDocument.read(document),
                Set.copyOf(document.getList("completedDays", Integer.class, List.of())),
                instant(document.getDate("completedAt")));
        return new StoredRecord(record, Revision.of(document));
    }

    private static Document writeUse(PublicationUse use) {
        return new Document("number", use.version()).append("from", Date.from(use.from()));
    }

    private static Document writeKept(Map<Integer, Integer> keptDays) {
        Document kept = new Document();
        keptDays.forEach((day, version) -> kept.append(day.toString(), version));
        return kept;
    }

    private static Map<Integer, Integer> readKept(@Nullable Document kept) {
        Map<Integer, Integer> days = new HashMap<>();
        if (kept != null) {
            kept.forEach((day, version) -> days.put(Integer.valueOf(day), (Integer) version));
        }
        return days;
    }

    private static @Nullable Date date(@Nullable Instant instant) {
        return instant == null ? null : Date.from(instant);
    }

    private static @Nullable Instant instant(@Nullable Date date) {
        return date == null ? null : date.toInstant();
    }
}
