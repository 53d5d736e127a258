package io.rizhi.study.progress.record;

import io.rizhi.study.progress.model.QuizStanding;
import java.time.Instant;
import java.util.Date;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** What counts over several attempts, in MongoDB. Results from before there was a rule have none. */
final class QuizStandingDocument {

    private QuizStandingDocument() {}

    static @Nullable Document write(@Nullable QuizStanding standing) {
        if (standing == null) {
            return null;
        }
        Instant since = standing.passedSince();
        return new Document("revision", standing.revision())
                .append("gradedBy", standing.gradedBy())
                .append("attempts", standing.attempts())
                .append("percent", standing.percent())
                .append("hasPassed", standing.hasPassed())
                .append("passedSince", since == null ? null : Date.from(since))
                .append("upTo", Date.from(standing.upTo()));
    }

    static @Nullable QuizStanding read(@Nullable Document stored) {
        if (stored == null) {
            return null;
        }
        Date since = stored.getDate("passedSince");
        return new QuizStanding(
                stored.getLong("revision"),
                stored.getString("gradedBy"),
                stored.getInteger("attempts"),
                stored.getInteger("percent"),
                stored.getBoolean("hasPassed"),
                since == null ? null : since.toInstant(),
                stored.getDate("upTo").toInstant());
    }
}
