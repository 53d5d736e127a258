package io.rizhi.study.statistics.row;

import io.rizhi.events.study.PlanClosedV1;
import io.rizhi.events.study.PlanPublishedV1;
import io.rizhi.kit.event.Event;
import io.rizhi.study.ids.PlanId;
import io.rizhi.study.plan.model.StudyWeek;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** A plan's row as stored, and what the plan's events do to it. */
final class PlanRowDocument {

    private static final String TITLE = "title";
    private static final String START = "startOn";
    private static final String END = "endOn";
    private static final String WEEKDAYS = "weekdays";
    private static final String CLOSED = "closedOn";

    private PlanRowDocument() {}

    static void fold(Document stored, Event<?> event) {
        if (event.data() instanceof PlanPublishedV1 published) {
            List<PlanPublishedV1.Day> days = published.days();
            PlanPublishedV1.Week week = published.week();
            stored.append(TITLE, published.title())
                    .append(WEEKDAYS, week == null || !week.followsCalendar() ? null : week.weekdays());
            if (!days.isEmpty()) {
                stored.append(START, days.get(0).studyDate().toString())
                        .append(END, days.get(days.size() - 1).studyDate().toString());
            }
        } else if (event.data() instanceof PlanClosedV1 closed) {
            stored.append(CLOSED, closed.closedOn().toString());
        }
    }

    static PlanRow read(Document stored) {
        return new PlanRow(
                new PlanId(stored.getString("_id")),
                stored.get(TITLE, ""),
                date(stored.getString(START)),
                date(stored.getString(END)),
                week(stored.getList(WEEKDAYS, Integer.class)),
                date(stored.getString(CLOSED)));
    }

    private static StudyWeek week(@Nullable List<Integer> weekdays) {
        return weekdays == null
                ? StudyWeek.FIXED
                : new StudyWeek(weekdays.stream().map(DayOfWeek::of).collect(Collectors.toUnmodifiableSet()), true);
    }

    private static @Nullable LocalDate date(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
