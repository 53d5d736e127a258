package io.rizhi.study.statistics.row;

import io.rizhi.events.study.PlanJoinedV1;
import io.rizhi.kit.event.Event;
import io.rizhi.study.ids.PersonId;
import io.rizhi.study.ids.PlanId;
import io.rizhi.study.plan.model.QuizKind;
import io.rizhi.study.statistics.model.DayDone;
import io.rizhi.study.statistics.model.RecordRow;
import io.rizhi.study.statistics.model.Schedule;
import io.rizhi.study.statistics.model.ScheduledDay;
import io.rizhi.study.statistics.model.Work;
import io.rizhi.study.statistics.model.Work.Score;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** A row as stored. Fields have short names because a question about a whole organisation reads many thousand rows. */
final class RecordRowDocument {

    private static final String PERSON = "personId";
    private static final String PLAN = "planId";
    private static final String LEFT = "leftAt";
    private static final String SCHEDULES = "schedules";
    private static final String DONE = "done";
    private static final String EXCUSED = "excused";
    private static final String WORK = "work";
    private static final String DAY = "d";
    private static final String AT = "at";

    private RecordRowDocument() {}

    static void fold(Document stored, Event<?> event) {
        write(RecordFold.apply(known(stored, event.data()), event.data(), event.time()), stored);
    }

    private static RecordRow known(Document stored, Object fact) {
        return fact instanceof PlanJoinedV1 joined && !stored.containsKey(PERSON)
                ? RecordRow.of(new PersonId(joined.personId()), new PlanId(joined.planId()))
                : read(stored);
    }

    static RecordRow read(Document stored) {
        Map<Integer, DayDone> done = new HashMap<>();
        list(stored, DONE)
                .forEach(one -> done.put(
                        one.getInteger(DAY),
                        new DayDone(instant(one), dateOf(one), one.getBoolean("ok", false), one.getInteger("p"))));
        Date leftAt = stored.getDate(LEFT);
        return new RecordRow(
                new PersonId(stored.getString(PERSON)),
                new PlanId(stored.getString(PLAN)),
                leftAt == null ? null : leftAt.toInstant(),
                list(stored, SCHEDULES).stream()
                        .map(RecordRowDocument::schedule)
                        .toList(),
                done,
                new HashSet<>(stored.getList(EXCUSED, Integer.class, List.of())),
                list(stored, WORK).stream().map(RecordRowDocument::work).toList());
    }

    /** Puts the row into the stored document in place of what it says. */
    static void write(RecordRow row, Document stored) {
        stored.append(PERSON, row.personId().value())
                .append(PLAN, row.planId().value())
                .append(LEFT, date(row.leftAt()))
                .append(
                        SCHEDULES,
                        row.schedules().stream().map(RecordRowDocument::write).toList())
                .append(
                        DONE,
                        row.done().entrySet().stream()
                                .sorted(Map.Entry.comparingByKey())
                                .map(one -> write(one.getKey(), one.getValue()))
                                .toList())
                .append(EXCUSED, row.excused().stream().sorted().toList())
                .append(WORK, row.work().stream().map(RecordRowDocument::write).toList());
    }

    private static Schedule schedule(Document stored) {
        return new Schedule(
                instant(stored),
                list(stored, "days").stream().map(day -> scheduled(day)).toList());
    }

    private static ScheduledDay scheduled(Document day) {
        return new ScheduledDay(
                day.getInteger(DAY), LocalDate.ofEpochDay(day.getInteger("on")), QuizKind.ofCode(day.getString("k")));
    }

    /** A kind is written only where it is not the usual one. */
    private static Document write(ScheduledDay day) {
        Document written =
                new Document(DAY, day.day()).append("on", (int) day.studyDate().toEpochDay());
        return day.quizKind() == QuizKind.DAILY
                ? written
                : written.append("k", day.quizKind().code());
    }

    private static Document write(Schedule schedule) {
        return new Document(AT, Date.from(schedule.from()))
                .append(
                        "days",
                        schedule.days().stream().map(RecordRowDocument::write).toList());
    }

    private static Document write(int day, DayDone done) {
        return new Document(DAY, day)
                .append(AT, Date.from(done.at()))
                .append("on", epochDay(done.studyDate()))
                .append("ok", done.isOnTime())
                .append("p", done.percent());
    }

    private static Work work(Document stored) {
        return new Work(
                stored.getInteger(DAY),
                instant(stored),
                stored.getInteger("s"),
                stored.getString("a"),
                stored.getInteger("p"),
                score(stored.get("c", Document.class)));
    }

    private static @Nullable Score score(@Nullable Document stored) {
        return stored == null
                ? null
                : new Score(
                        stored.getLong("r"),
                        stored.getInteger("p"),
                        stored.getDate("to").toInstant());
    }

    private static @Nullable Document write(@Nullable Score score) {
        return score == null
                ? null
                : new Document("r", score.revision())
                        .append("p", score.percent())
                        .append("to", Date.from(score.upTo()));
    }

    private static Document write(Work work) {
        Document written =
                new Document(DAY, work.day()).append(AT, Date.from(work.at())).append("s", work.seconds());
        return work.attemptId() == null
                ? written
                : written.append("a", work.attemptId())
                        .append("p", work.percent())
                        .append("c", write(work.score()));
    }

    private static @Nullable LocalDate dateOf(Document stored) {
        Integer day = stored.getInteger("on");
        return day == null ? null : LocalDate.ofEpochDay(day);
    }

    private static @Nullable Integer epochDay(@Nullable LocalDate date) {
        return date == null ? null : (int) date.toEpochDay();
    }

    private static List<Document> list(Document stored, String field) {
        return stored.getList(field, Document.class, List.of());
    }

    private static Instant instant(Document stored) {
        return stored.getDate(AT).toInstant();
    }

    private static @Nullable Date date(@Nullable Instant at) {
        return at == null ? null : Date.from(at);
    }
}
