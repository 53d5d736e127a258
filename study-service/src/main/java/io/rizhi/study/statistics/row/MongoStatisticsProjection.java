package io.rizhi.study.statistics.row;

import com.mongodb.client.model.Indexes;
import io.rizhi.events.EventTypes;
import io.rizhi.events.Topics;
import io.rizhi.events.study.DayCompletedV1;
import io.rizhi.events.study.DayExcusedV1;
import io.rizhi.events.study.DayReopenedV1;
import io.rizhi.events.study.PlanClosedV1;
import io.rizhi.events.study.PlanJoinedV1;
import io.rizhi.events.study.PlanLeftV1;
import io.rizhi.events.study.PlanPublishedV1;
import io.rizhi.events.study.QuizResultNotedV1;
import io.rizhi.events.study.ReadingProvedV1;
import io.rizhi.kit.projection.Projection;
import io.rizhi.kit.projection.ProjectionSource;
import java.util.List;
import java.util.Map;

/** One row per study record and one per plan, folded from their topics. */
final class MongoStatisticsProjection {

    static final String RECORDS = "records";
    static final String PLANS = "plans";
    static final String PERSON = "personId";
    static final String PLAN = "planId";

    private MongoStatisticsProjection() {}

    static Projection projection() {
        return Projection.of(StudyRows.PROJECTION, records(), plans());
    }

    private static ProjectionSource records() {
        return new ProjectionSource(
                Topics.STUDY_RECORD,
                RECORDS,
                Map.of(
                        EventTypes.PLAN_JOINED, PlanJoinedV1.class,
                        EventTypes.PLAN_LEFT, PlanLeftV1.class,
                        EventTypes.READING_PROVED, ReadingProvedV1.class,
                        EventTypes.QUIZ_RESULT_NOTED, QuizResultNotedV1.class,
                        EventTypes.DAY_COMPLETED, DayCompletedV1.class,
                        EventTypes.DAY_REOPENED, DayReopenedV1.class,
                        EventTypes.DAY_EXCUSED, DayExcusedV1.class),
                (row, event, slices) -> RecordRowDocument.fold(row, event),
                List.of(Indexes.ascending(PERSON, PLAN)));
    }

    private static ProjectionSource plans() {
        return new ProjectionSource(
                Topics.STUDY_PLAN,
                PLANS,
                Map.of(
                        EventTypes.PLAN_PUBLISHED, PlanPublishedV1.class,
                        EventTypes.PLAN_CLOSED, PlanClosedV1.class),
                (row, event, slices) -> PlanRowDocument.fold(row, event),
                List.of());
    }
}
