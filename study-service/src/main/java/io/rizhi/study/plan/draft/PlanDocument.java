package io.rizhi.study.plan.draft;

import io.rizhi.kit.outbox.Revision;
import io.rizhi.study.ids.PlanId;
import io.rizhi.study.plan.model.PlanDayDraft;
import io.rizhi.study.plan.model.PlanDraft;
import io.rizhi.study.plan.model.QuizKind;
import io.rizhi.study.plan.model.SectionRef;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** The shape of a plan in the store. */
final class PlanDocument {

    static final int SCHEMA = 1;

    private PlanDocument() {}

    static StoredPlan read(Document document) {
        Plan plan = new Plan(
                new PlanId(document.getString("_id")),
                PlanStatus.valueOf(document.getString("status")),
                readDraft(document.get("draft", Document.class)),
                document.getInteger("publication"),
                document.getBoolean("hasUnpublishedChanges", true),
                document.get("headCount", 0L),
                date(document.getString("closedOn")),
                document.getDate("updatedAt").toInstant());
        return new StoredPlan(plan, Revision.of(document));
    }

    static Document writeDraft(PlanDraft draft) {
        LocalDate startOn = draft.startOn();
        return new Document("title", draft.title())
                .append("startOn", startOn == null ? null : startOn.toString())
                .append(
                        "weekdays",
                        draft.weekdays().stream()
                                .map(DayOfWeek::getValue)
                                .sorted()
                                .toList())
                .append("followsCalendar", draft.followsCalendar())
                .append("minutesPerDay", draft.minutesPerDay())
                .append("lateDays", draft.lateDays())
                .append("sections", writeRefs(draft.sections()))
                .append(
                        "days",
                        draft.days().stream().map(PlanDocument::writeDay).toList())
                .append("audience", ReferencesDocument.writeAudience(draft.audience()))
                .append("givesCertificate", draft.givesCertificate());
    }

    private static PlanDraft readDraft(Document draft) {
        return new PlanDraft(
                draft.getString("title"),
                date(draft.getString("startOn")),
                draft.getList("weekdays", Integer.class).stream()
                        .map(DayOfWeek::of)
                        .collect(Collectors.toSet()),
                draft.getBoolean("followsCalendar", true),
                draft.getInteger("minutesPerDay"),
                draft.getInteger("lateDays"),
                readRefs(draft),
                draft.getList("days", Document.class).stream()
                        .map(PlanDocument::readDay)
                        .toList(),
                ReferencesDocument.readAudience(draft.get("audience", Document.class)),
                draft.getBoolean("givesCertificate", false));
    }

    private static Document writeDay(PlanDayDraft day) {
        return new Document("title", day.title())
                .append("sections", writeRefs(day.sections()))
                .append("quizId", day.quizId())
                .append("quizKind", day.quizKind().code());
    }

    private static PlanDayDraft readDay(Document day) {
        return new PlanDayDraft(
                day.getString("title"),
                readRefs(day),
                day.getString("quizId"),
                QuizKind.ofCode(day.getString("quizKind")));
    }

    private static List<Document> writeRefs(List<SectionRef> refs) {
        return refs.stream().map(ReferencesDocument::writeRef).toList();
    }

    private static List<SectionRef> readRefs(Document holder) {
        return holder.getList("sections", Document.class).stream()
                .map(ReferencesDocument::readRef)
                .toList();
    }

    private static @Nullable LocalDate date(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
