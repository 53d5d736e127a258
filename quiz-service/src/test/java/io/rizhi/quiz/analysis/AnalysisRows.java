package io.rizhi.quiz.analysis;

import io.rizhi.events.quiz.AttemptGradedV1;
import io.rizhi.kit.event.Event;
import io.rizhi.kit.projection.Slices;
import io.rizhi.kit.trace.Trace;
import org.bson.Document;

/** Rows of the analysis as the projection writes them, without the way of their events. */
public final class AnalysisRows {
    /** Where the first generation keeps them. */
    public static final String COLLECTION = MongoAnalysisProjection.NAME + "." + MongoAnalysisProjection.ROWS + ".g1";

    private AnalysisRows() {}

    public static Document of(AttemptGradedV1 graded) {
        Document row = new Document("_id", graded.attemptId()).append("lastSequence", 2L);
        AttemptRowDocument.fold(
                row,
                new Event<>(
                        graded.attemptId() + ":2",
                        "rizhi.quiz.attempt-graded.v1",
                        "rizhi.quiz.attempt",
                        graded.attemptId(),
                        2,
                        graded.gradedAt(),
                        Trace.fresh(),
                        graded),
                new Slices());
        return row;
    }
}
