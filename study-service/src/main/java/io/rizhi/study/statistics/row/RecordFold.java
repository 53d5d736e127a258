package io.rizhi.study.statistics.row;

import io.rizhi.events.study.DayCompletedV1;
import io.rizhi.events.study.DayExcusedV1;
import io.rizhi.events.study.DayReopenedV1;
import io.rizhi.events.study.PlanJoinedV1;
import io.rizhi.events.study.PlanLeftV1;
import io.rizhi.events.study.QuizResultNotedV1;
import io.rizhi.events.study.ReadingProvedV1;
import io.rizhi.study.plan.model.QuizKind;
import io.rizhi.study.statistics.model.DayDone;
import io.rizhi.study.statistics.model.RecordRow;
import io.rizhi.study.statistics.model.ScheduledDay;
import io.rizhi.study.statistics.model.Work;
import io.rizhi.study.statistics.model.Work.Score;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the events of a study record do to its row. */
final class RecordFold {

    private RecordFold() {}

    static RecordRow apply(RecordRow row, Object fact, Instant time) {
        if (fact instanceof PlanJoinedV1 joined) {
            return row.joined(
                    time,
                    joined.days().stream()
                            .map(day -> new ScheduledDay(day.day(), day.studyDate(), QuizKind.ofCode(day.quizKind())))
                            .toList());
        }
        if (fact instanceof PlanLeftV1 left) {
            return row.left(left.leftAt());
        }
        if (fact instanceof ReadingProvedV1 proved) {
            int seconds = proved.sections().stream()
                    .mapToInt(ReadingProvedV1.Section::seconds)
                    .sum();
            return row.worked(new Work(proved.day(), proved.provedAt(), seconds, null, null));
        }
        if (fact instanceof QuizResultNotedV1 noted) {
            return row.worked(new Work(
                    noted.day(),
                    noted.at(),
                    noted.attemptSeconds(),
                    noted.attemptId(),
                    noted.markPercent(),
                    score(noted.standing())));
        }
        if (fact instanceof DayCompletedV1 completed) {
            return row.completed(
                    completed.day(),
                    new DayDone(
                            completed.completedAt(),
                            completed.studyDate(),
                            completed.isOnTime(),
                            completed.markPercent()));
        }
        if (fact instanceof DayReopenedV1 reopened) {
            return row.reopened(reopened.day());
        }
        if (fact instanceof DayExcusedV1 excused) {
            return row.excuse(excused.day(), excused.isExcused());
        }
        throw new IllegalArgumentException("fact: " + fact.getClass() + " (expected: one of a study record)");
    }

    private static @Nullable Score score(QuizResultNotedV1.@Nullable Standing standing) {
        return standing == null ? null : new Score(standing.revision(), standing.percent(), standing.upTo());
    }
}
