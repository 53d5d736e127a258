package io.rizhi.study.plan.publication;

import io.rizhi.study.plan.model.AudienceRule;
import io.rizhi.study.plan.model.AudienceUnit;
import io.rizhi.study.plan.model.Publication;
import io.rizhi.study.plan.model.PublishedDay;
import io.rizhi.study.plan.model.PublishedQuiz;
import io.rizhi.study.plan.model.PublishedSection;
import io.rizhi.study.plan.model.QuizKind;
import io.rizhi.study.plan.model.SectionRef;
import io.rizhi.study.plan.model.StudyWeek;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.stream.Collectors;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** The shape of a publication in the store. */
final class PublicationDocument {

    private static final int SCHEMA = 1;

    private PublicationDocument() {}

    static String id(String planId, int version) {
        return planId + ":" + version;
    }

    static Document write(StoredPublication stored) {
        Publication content = stored.content();
        PublicationProgress progress = stored.progress();
        return new Document("_id", id(content.planId(), content.version()))
                .append("schema", SCHEMA)
                .append("planId", content.planId())
                .append("number", content.version())
                .append("hash", content.hash())
                .append("title", content.title())
                .append("lateDays", content.lateDays())
                .append(
                        "weekdays",
                        content.week().weekdays().stream()
                                .map(DayOfWeek::getValue)
                                .sorted()
                                .toList())
                .append("followsCalendar", content.week().followsCalendar())
                .append(
                        "days",
                        content.days().stream()
                                .map(PublicationDocument::writeDay)
                                .toList())
                .append("audience", writeAudience(content.audience()))
                .append("publishedAt", Date.from(content.publishedAt()))
                .append("publishedOn", content.publishedOn().toString())
                .append("publishedBy", progress.publishedBy())
                .append("headCount", progress.headCount())
                .append("recordsCreated", progress.recordsCreated())
                .append("isComplete", progress.isComplete())
                .append("after", progress.after())
                .append("givesCertificate", content.givesCertificate());
    }

    static StoredPublication read(Document document) {
        Publication content = new Publication(
                document.getString("planId"),
                document.getInteger("number"),
                document.getString("hash"),
                document.getString("title"),
                document.getInteger("lateDays"),
                week(document),
                list(document, "days").stream()
                        .map(PublicationDocument::readDay)
                        .toList(),
                readAudience(document.get("audience", Document.class)),
                document.getDate("publishedAt").toInstant(),
                LocalDate.parse(document.getString("publishedOn")),
                document.getBoolean("givesCertificate", false));
        PublicationProgress progress = new PublicationProgress(
                document.getString("publishedBy"),
                document.getLong("headCount"),
                document.getLong("recordsCreated"),
                document.getBoolean("isComplete", false),
                document.getString("after"));
        return new StoredPublication(content, progress);
    }

    private static StudyWeek week(Document document) {
        var weekdays = document.getList("weekdays", Integer.class, List.of()).stream()
                .map(DayOfWeek::of)
                .collect(Collectors.toUnmodifiableSet());
        return new StudyWeek(weekdays, document.getBoolean("followsCalendar", false));
    }

    private static Document writeDay(PublishedDay day) {
        return new Document("day", day.day())
                .append("studyDate", day.studyDate().toString())
                .append("title", day.title())
                .append(
                        "sections",
                        day.sections().stream()
                                .map(PublicationDocument::writeSection)
                                .toList())
                .append("quiz", writeQuiz(day.quiz()));
    }

    private static PublishedDay readDay(Document day) {
        return new PublishedDay(
                day.getInteger("day"),
                LocalDate.parse(day.getString("studyDate")),
                day.getString("title"),
                list(day, "sections").stream()
                        .map(PublicationDocument::readSection)
                        .toList(),
                readQuiz(day.get("quiz", Document.class)));
    }

    private static Document writeSection(PublishedSection section) {
        return writeRef(section.ref())
                .append("title", section.title())
                .append("number", section.number())
                .append("hash", section.hash())
                .append("estimatedSeconds", section.estimatedSeconds())
                .append("neededSeconds", section.neededSeconds())
                .append("acceptedHashes", section.acceptedHashes())
                .append("materialSince", section.materialSince());
    }

    private static PublishedSection readSection(Document section) {
        return new PublishedSection(
                readRef(section),
                section.getString("title"),
                section.getString("number"),
                section.getString("hash"),
                section.getInteger("estimatedSeconds"),
                section.getInteger("neededSeconds"),
                section.getList("acceptedHashes", String.class),
                section.getInteger("materialSince"));
    }

    private static @Nullable Document writeQuiz(@Nullable PublishedQuiz quiz) {
        return quiz == null
                ? null
                : new Document("quizId", quiz.quizId())
                        .append("number", quiz.version())
                        .append("title", quiz.title())
                        .append("questionCount", quiz.questionCount())
                        .append("passPercent", quiz.passPercent())
                        .append("kind", quiz.kind().code());
    }

    private static @Nullable PublishedQuiz readQuiz(@Nullable Document quiz) {
        return quiz == null
                ? null
                : new PublishedQuiz(
                        quiz.getString("quizId"),
                        quiz.getInteger("number"),
                        quiz.getString("title"),
                        quiz.getInteger("questionCount"),
                        quiz.getInteger("passPercent"),
                        QuizKind.ofCode(quiz.getString("kind")));
    }

    private static Document writeRef(SectionRef ref) {
        return new Document("documentId", ref.documentId())
                .append("revisionId", ref.revisionId())
                .append("sectionId", ref.sectionId());
    }

    private static SectionRef readRef(Document ref) {
        return new SectionRef(ref.getString("documentId"), ref.getString("revisionId"), ref.getString("sectionId"));
    }

    private static Document writeAudience(AudienceRule rule) {
        return new Document("includeUnits", writeUnits(rule.includeUnits()))
                .append("includePeople", rule.includePeople())
                .append("excludeUnits", writeUnits(rule.excludeUnits()))
                .append("excludePeople", rule.excludePeople());
    }

    private static AudienceRule readAudience(Document rule) {
        return new AudienceRule(
                readUnits(rule, "includeUnits"),
                rule.getList("includePeople", String.class),
                readUnits(rule, "excludeUnits"),
                rule.getList("excludePeople", String.class));
    }

    private static List<Document> writeUnits(List<AudienceUnit> units) {
        return units.stream()
                .map(unit -> new Document("unitId", unit.unitId()).append("withChildren", unit.withChildren()))
                .toList();
    }

    private static List<AudienceUnit> readUnits(Document rule, String field) {
        return list(rule, field).stream()
                .map(unit -> new AudienceUnit(unit.getString("unitId"), unit.getBoolean("withChildren", false)))
                .toList();
    }

    private static List<Document> list(Document document, String field) {
        return document.getList(field, Document.class, List.of());
    }
}
