package io.rizhi.quiz.attempt;

import io.rizhi.quiz.attempt.model.AttemptRules;
import io.rizhi.quiz.quiz.model.Expiry;
import io.rizhi.quiz.quiz.model.GradeBy;
import io.rizhi.quiz.quiz.model.QuizMode;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** The rules of an attempt in MongoDB. Attempts from before there were any go by the usual ones. */
final class AttemptRulesDocument {
    private AttemptRulesDocument() {}

    static Document write(AttemptRules rules) {
        return new Document("gradeBy", rules.gradeBy().code())
                .append("mode", rules.mode().code())
                .append("expiry", rules.expiry().code())
                .append("handInSeconds", rules.handInSeconds());
    }

    static AttemptRules read(@Nullable Document stored) {
        return stored == null
                ? AttemptRules.USUAL
                : new AttemptRules(
                        GradeBy.ofCode(stored.getString("gradeBy")).orElseThrow(),
                        QuizMode.ofCode(stored.getString("mode")).orElseThrow(),
                        Expiry.ofCode(stored.getString("expiry")).orElseThrow(),
                        stored.getInteger("handInSeconds"));
    }
}
