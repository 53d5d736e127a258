package io.rizhi.study.statistics.topic;

import com.mongodb.client.model.Indexes;
import io.rizhi.events.EventTypes;
import io.rizhi.events.Topics;
import io.rizhi.events.quiz.AttemptCorrectedV1;
import io.rizhi.events.quiz.AttemptGradedV1;
import io.rizhi.kit.projection.Projection;
import io.rizhi.kit.projection.ProjectionSource;
import java.util.List;
import java.util.Map;

/** One row per graded attempt, with its marks added up by topic. */
final class MongoTopicsProjection {
    static final String ATTEMPTS = "attempts";

    private MongoTopicsProjection() {}

    static Projection projection() {
        return Projection.of(
                TopicRows.PROJECTION,
                new ProjectionSource(
                        Topics.QUIZ_ATTEMPT,
                        ATTEMPTS,
                        Map.of(
                                EventTypes.ATTEMPT_GRADED, AttemptGradedV1.class,
                                EventTypes.ATTEMPT_CORRECTED, AttemptCorrectedV1.class),
                        (row, event, slices) -> TopicRowDocument.fold(row, event),
                        List.of(Indexes.ascending(TopicRowDocument.PERSON, TopicRowDocument.AT))));
    }
}
