package io.rizhi.quiz.attempt;

import io.rizhi.quiz.attempt.model.MarkChange;
import io.rizhi.quiz.attempt.model.MarkHistory;
import io.rizhi.quiz.ids.QuestionId;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** The history of an attempt's marks in MongoDB. Attempts from before there were corrections have none. */
final class MarkHistoryDocument {
    private MarkHistoryDocument() {}

    static Document write(MarkHistory history) {
        return new Document("key", history.key())
                .append("firstKey", history.firstKey())
                .append(
                        "changes",
                        history.changes().stream()
                                .map(MarkHistoryDocument::write)
                                .toList());
    }

    static MarkHistory read(@Nullable Document stored) {
        return stored == null
                ? MarkHistory.NONE
                : new MarkHistory(
                        stored.getString("key"),
                        stored.getString("firstKey"),
                        stored.getList("changes", Document.class, List.of()).stream()
                                .map(MarkHistoryDocument::readChange)
                                .toList());
    }

    private static Document write(MarkChange change) {
        return new Document("correctionId", change.correctionId())
                .append("questionId", change.questionId().value())
                .append("isUndo", change.isUndo())
                .append("before", AttemptDocument.outcome(change.before()))
                .append("note", change.note())
                .append("at", Date.from(change.at()));
    }

    private static MarkChange readChange(Document stored) {
        return new MarkChange(
                stored.getString("correctionId"),
                new QuestionId(stored.getString("questionId")),
                stored.getBoolean("isUndo"),
                AttemptDocument.readOutcome(stored.get("before", Document.class)),
                stored.getString("note"),
                stored.getDate("at").toInstant());
    }
}
