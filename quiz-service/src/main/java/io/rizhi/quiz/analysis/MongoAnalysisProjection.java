package io.rizhi.quiz.analysis;

import com.mongodb.client.model.Indexes;
import io.rizhi.events.EventTypes;
import io.rizhi.events.Topics;
import io.rizhi.events.quiz.AttemptCorrectedV1;
import io.rizhi.events.quiz.AttemptGradedV1;
import io.rizhi.kit.projection.Projection;
import io.rizhi.kit.projection.ProjectionSource;
import java.util.List;
import java.util.Map;

/** Marks of graded attempts, a row each, and what was chosen in them, folded from the attempts' own events. */
final class MongoAnalysisProjection {
    static final String NAME = "analysis";
    static final String ROWS = "attempts";

    private MongoAnalysisProjection() {}

    static Projection projection() {
        ProjectionSource attempts = new ProjectionSource(
                Topics.QUIZ_ATTEMPT,
                ROWS,
                Map.of(
                        EventTypes.ATTEMPT_GRADED, AttemptGradedV1.class,
                        EventTypes.ATTEMPT_CORRECTED, AttemptCorrectedV1.class),
                AttemptRowDocument::fold,
                List.of(Indexes.ascending(AttemptRowDocument.QUIZ, AttemptRowDocument.VERSION)));
        return new Projection(
                NAME,
                List.of(attempts),
                List.of(Indexes.ascending(AttemptRowDocument.QUIZ, AttemptRowDocument.VERSION)));
    }
}
