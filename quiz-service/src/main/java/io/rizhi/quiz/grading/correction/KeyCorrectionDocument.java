package io.rizhi.quiz.grading.correction;

import io.rizhi.quiz.asset.model.Picture;
import io.rizhi.quiz.bank.ContentJson;
import io.rizhi.quiz.bank.model.Content;
import io.rizhi.quiz.bank.model.GradingPolicy;
import io.rizhi.quiz.grading.correction.model.CorrectionMode;
import io.rizhi.quiz.grading.correction.model.CorrectionStatus;
import io.rizhi.quiz.grading.correction.model.KeyCorrection;
import io.rizhi.quiz.ids.PersonId;
import io.rizhi.quiz.ids.QuestionId;
import io.rizhi.quiz.ids.QuizId;
import io.rizhi.quiz.quiz.model.Correction;
import io.rizhi.quiz.quiz.model.Treatment;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** A correction in MongoDB. {@code openKey} is there while it is under way and admits one per version. */
final class KeyCorrectionDocument {
    private KeyCorrectionDocument() {}

    static String openKey(KeyCorrection correction) {
        return correction.quizId().value() + "/" + correction.quizVersion();
    }

    static Document write(KeyCorrection stored) {
        Correction correction = stored.correction();
        Content content = correction.content();
        BigDecimal mark = correction.mark();
        GradingPolicy policy = correction.policy();
        return new Document("_id", stored.id())
                .append("schema", 1)
                .append("quizId", stored.quizId().value())
                .append("quizVersion", stored.quizVersion())
                .append("number", stored.number())
                .append("previousKey", stored.previousKey())
                .append("questionId", correction.questionId().value())
                .append("content", content == null ? null : ContentJson.write(content))
                .append("assets", content == null ? List.of() : assets(ContentJson.write(content)))
                .append("mark", mark == null ? null : mark.toPlainString())
                .append("policy", policy == null ? null : policy.code())
                .append("treatment", correction.treatment().code())
                .append("mode", stored.mode().code())
                .append("note", stored.note())
                .append("status", stored.status().code())
                .append("openKey", openKey(stored))
                .append("by", stored.by().value())
                .append("at", Date.from(stored.at()));
    }

    /** Pictures that a content in its stored form names. */
    static List<String> assets(String content) {
        return List.copyOf(Picture.idsIn(content));
    }

    static KeyCorrection read(Document stored) {
        String content = stored.getString("content");
        String mark = stored.getString("mark");
        String policy = stored.getString("policy");
        String undoneBy = stored.getString("undoneBy");
        return new KeyCorrection(
                new Correction(
                        stored.getString("_id"),
                        new QuestionId(stored.getString("questionId")),
                        content == null ? null : ContentJson.read(content),
                        mark == null ? null : new BigDecimal(mark),
                        policy == null ? null : GradingPolicy.ofCode(policy).orElseThrow(),
                        Treatment.ofCode(stored.getString("treatment")).orElseThrow()),
                new QuizId(stored.getString("quizId")),
                stored.getInteger("quizVersion"),
                stored.getInteger("number"),
                stored.getString("previousKey"),
                CorrectionMode.ofCode(stored.getString("mode")).orElseThrow(),
                stored.getString("note"),
                CorrectionStatus.ofCode(stored.getString("status")),
                new PersonId(stored.getString("by")),
                stored.getDate("at").toInstant(),
                stored.getLong("changed"),
                instant(stored.getDate("settledAt")),
                undoneBy == null ? null : new PersonId(undoneBy),
                instant(stored.getDate("undoneAt")));
    }

    private static @Nullable Instant instant(@Nullable Date date) {
        return date == null ? null : date.toInstant();
    }
}
