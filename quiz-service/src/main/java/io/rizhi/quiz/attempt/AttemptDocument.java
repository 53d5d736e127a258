package io.rizhi.quiz.attempt;

import io.rizhi.quiz.attempt.model.Attempt;
import io.rizhi.quiz.attempt.model.AttemptStatus;
import io.rizhi.quiz.attempt.model.Closing;
import io.rizhi.quiz.attempt.model.Deadline;
import io.rizhi.quiz.attempt.model.HandMark;
import io.rizhi.quiz.attempt.model.OrderedQuestion;
import io.rizhi.quiz.attempt.model.Outcome;
import io.rizhi.quiz.attempt.model.QuestionMark;
import io.rizhi.quiz.attempt.model.Response;
import io.rizhi.quiz.attempt.model.SavedResponse;
import io.rizhi.quiz.ids.AttemptId;
import io.rizhi.quiz.ids.PersonId;
import io.rizhi.quiz.ids.QuestionId;
import io.rizhi.quiz.ids.QuizId;
import io.rizhi.quiz.quiz.model.DrawnQuestion;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * An attempt in MongoDB. {@code responses} has an entry per question from the start, so that a response can be one
 * conditional update; {@code openKey} is there while the attempt is open and admits one per person and day.
 */
final class AttemptDocument {
    static final int SCHEMA = 1;
    private static final Date NEVER = Date.from(Instant.parse("9999-12-31T00:00:00Z"));

    private AttemptDocument() {}

    static Document write(Attempt attempt) {
        Document responses = new Document();
        attempt.questions().forEach(question -> responses.append(question.id().value(), response(SavedResponse.NONE)));
        Document document = state(attempt);
        document.putAll(resolution(attempt));
        return document.append("_id", attempt.id().value())
                .append("schema", SCHEMA)
                .append("personId", attempt.personId().value())
                .append("quizId", attempt.quizId().value())
                .append("quizVersion", attempt.quizVersion())
                .append("recordId", attempt.recordId())
                .append("planId", attempt.planId())
                .append("day", attempt.day())
                .append("number", attempt.number())
                .append("startedAt", Date.from(attempt.startedAt()))
                .append("rules", AttemptRulesDocument.write(attempt.rules()))
                .append("openKey", openKey(attempt.personId(), attempt.planId(), attempt.day()))
                .append(
                        "questions",
                        attempt.questions().stream()
                                .map(AttemptDocument::question)
                                .toList())
                .append("responses", responses);
    }

    /** What is resolved at the start, and again when an override changes. */
    static Document resolution(Attempt attempt) {
        return new Document("windowCloses", date(attempt.windowCloses()))
                .append("deadline", date(attempt.deadline().at()))
                .append("acceptUntil", orNever(attempt.deadline().acceptUntil()))
                .append("settleAt", orNever(Closing.of(attempt).handInUntil()))
                .append("basis", BasisDocument.write(attempt.basis()));
    }

    /** What changes after the start, without the responses. */
    static Document state(Attempt attempt) {
        Document handMarks = new Document();
        attempt.handMarks()
                .forEach((question, mark) -> handMarks.append(question.value(), HandMarkDocument.write(mark)));
        Outcome outcome = attempt.outcome();
        return new Document("status", attempt.status().code())
                .append("handMarks", handMarks)
                .append("submittedAt", date(attempt.submittedAt()))
                .append("outcome", outcome == null ? null : outcome(outcome))
                .append("gradedAt", date(attempt.gradedAt()))
                .append("history", MarkHistoryDocument.write(attempt.history()));
    }

    static String openKey(PersonId personId, String planId, int day) {
        return personId.value() + "/" + planId + "/" + day;
    }

    static Document response(SavedResponse saved) {
        return parts(saved.response())
                .append("sequence", saved.sequence())
                .append("isFlagged", saved.isFlagged())
                .append("savedAt", date(saved.savedAt()))
                .append("isLate", saved.isLate())
                .append("checkedAt", date(saved.checkedAt()))
                .append("hintsTaken", saved.hintsTaken());
    }

    private static Document parts(Response response) {
        Document pairs = new Document();
        response.pairs().forEach(pairs::append);
        Document children = new Document();
        response.children().forEach((child, answer) -> children.append(child, parts(answer)));
        return new Document("optionIds", response.optionIds())
                .append("gaps", response.gaps())
                .append("isTrue", response.isTrue())
                .append("text", response.text())
                .append("pairs", pairs)
                .append("children", children);
    }

    private static Response readParts(Document stored) {
        Document storedPairs = stored.get("pairs", new Document());
        Map<String, String> pairs = new HashMap<>();
        storedPairs.keySet().forEach(prompt -> pairs.put(prompt, storedPairs.getString(prompt)));
        Document storedChildren = stored.get("children", new Document());
        Map<String, Response> children = new HashMap<>();
        storedChildren
                .keySet()
                .forEach(child -> children.put(child, readParts(storedChildren.get(child, Document.class))));
        return new Response(
                stored.getList("optionIds", String.class),
                stored.getList("gaps", String.class),
                stored.getBoolean("isTrue"),
                stored.getString("text"),
                pairs,
                children);
    }

    static Attempt read(Document stored) {
        Date until = stored.getDate("acceptUntil");
        Document outcome = stored.get("outcome", Document.class);
        return new Attempt(
                new AttemptId(stored.getString("_id")),
                new PersonId(stored.getString("personId")),
                new QuizId(stored.getString("quizId")),
                stored.getInteger("quizVersion"),
                stored.getString("recordId"),
                stored.getString("planId"),
                stored.getInteger("day"),
                instant(stored.getDate("windowCloses")),
                stored.getInteger("number"),
                AttemptStatus.ofCode(stored.getString("status")),
                stored.getDate("startedAt").toInstant(),
                new Deadline(instant(stored.getDate("deadline")), NEVER.equals(until) ? null : until.toInstant()),
                stored.getList("questions", Document.class).stream()
                        .map(AttemptDocument::readQuestion)
                        .toList(),
                responses(stored.get("responses", Document.class)),
                handMarks(stored.get("handMarks", new Document())),
                instant(stored.getDate("submittedAt")),
                outcome == null ? null : readOutcome(outcome),
                instant(stored.getDate("gradedAt")),
                MarkHistoryDocument.read(stored.get("history", Document.class)),
                BasisDocument.read(stored.get("basis", Document.class), instant(stored.getDate("windowCloses"))),
                AttemptRulesDocument.read(stored.get("rules", Document.class)));
    }

    private static Date orNever(@Nullable Instant instant) {
        return instant == null ? NEVER : Date.from(instant);
    }

    private static Document question(OrderedQuestion question) {
        Document inner = new Document();
        question.inner().forEach(inner::append);
        return new Document("id", question.id().value())
                .append("options", question.optionIds())
                .append("inner", inner)
                .append("drawn", drawn(question.drawn()));
    }

    private static OrderedQuestion readQuestion(Document stored) {
        Document inner = stored.get("inner", new Document());
        Map<String, List<String>> orders = new HashMap<>();
        inner.keySet().forEach(place -> orders.put(place, inner.getList(place, String.class)));
        return new OrderedQuestion(
                new QuestionId(stored.getString("id")),
                stored.getList("options", String.class),
                orders,
                readDrawn(stored));
    }

    private static @Nullable Document drawn(@Nullable DrawnQuestion drawn) {
        return drawn == null ? null : new Document("rule", drawn.rule()).append("version", drawn.version());
    }

    private static @Nullable DrawnQuestion readDrawn(Document question) {
        Document drawn = question.get("drawn", Document.class);
        return drawn == null
                ? null
                : new DrawnQuestion(
                        new QuestionId(question.getString("id")), drawn.getInteger("version"), drawn.getString("rule"));
    }

    private static Map<QuestionId, SavedResponse> responses(Document stored) {
        Map<QuestionId, SavedResponse> responses = new HashMap<>();
        stored.forEach((question, value) -> responses.put(new QuestionId(question), readResponse((Document) value)));
        return responses;
    }

    private static SavedResponse readResponse(Document stored) {
        return new SavedResponse(
                stored.getLong("sequence"),
                readParts(stored),
                stored.getBoolean("isFlagged"),
                instant(stored.getDate("savedAt")),
                stored.getBoolean("isLate"),
                instant(stored.getDate("checkedAt")),
                stored.getInteger("hintsTaken", 0));
    }

    private static Map<QuestionId, HandMark> handMarks(Document stored) {
        Map<QuestionId, HandMark> marks = new HashMap<>();
        stored.forEach(
                (question, value) -> marks.put(new QuestionId(question), HandMarkDocument.read((Document) value)));
        return marks;
    }

    static Document outcome(Outcome outcome) {
        return new Document("totalMark", outcome.totalMark().toPlainString())
                .append("passPercent", outcome.passPercent())
                .append("sections", SectionRuleDocument.write(outcome.sections()))
                .append(
                        "marks",
                        outcome.marks().stream().map(AttemptDocument::mark).toList());
    }

    static Outcome readOutcome(Document stored) {
        return new Outcome(
                stored.getList("marks", Document.class).stream()
                        .map(AttemptDocument::readMark)
                        .toList(),
                new BigDecimal(stored.getString("totalMark")),
                stored.getInteger("passPercent"),
                SectionRuleDocument.read(stored));
    }

    private static Document mark(QuestionMark mark) {
        BigDecimal given = mark.mark();
        return new Document("questionId", mark.questionId().value())
                .append("version", mark.version())
                .append("mark", given == null ? null : given.toPlainString())
                .append("maxMark", mark.maxMark().toPlainString())
                .append("isByHand", mark.isByHand())
                .append("category", mark.category())
                .append("tags", mark.tags());
    }

    private static QuestionMark readMark(Document stored) {
        String mark = stored.getString("mark");
        return new QuestionMark(
                new QuestionId(stored.getString("questionId")),
                stored.getInteger("version"),
                mark == null ? null : new BigDecimal(mark),
                new BigDecimal(stored.getString("maxMark")),
                stored.getBoolean("isByHand"),
                stored.getString("category"),
                stored.getList("tags", String.class, List.of()));
    }

    private static @Nullable Date date(@Nullable Instant instant) {
        return instant == null ? null : Date.from(instant);
    }

    private static @Nullable Instant instant(@Nullable Date date) {
        return date == null ? null : date.toInstant();
    }
}
