package io.rizhi.quiz.attempt;

import io.rizhi.quiz.attempt.model.Terms;
import io.rizhi.quiz.quiz.model.Expiry;
import io.rizhi.quiz.quiz.model.GradeBy;
import io.rizhi.quiz.quiz.model.QuizMode;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** The rules of an attempt in MongoDB. Attempts from before there were any go by the usual ones. */
final class TermsDocument {
    private TermsDocument() {}

    static Document write(Terms terms) {
        return new Document("gradeBy", terms.gradeBy().code())
                .append("mode", terms.mode().code())
                .append("expiry", terms.expiry().code())
                .append("handInSeconds", terms.handInSeconds());
    }

    static Terms read(@Nullable Document stored) {
        return stored == null
                ? Terms.USUAL
                : new Terms(
                        GradeBy.ofCode(stored.getString("gradeBy")).orElseThrow(),
                        QuizMode.ofCode(stored.getString("mode")).orElseThrow(),
                        Expiry.ofCode(stored.getString("expiry")).orElseThrow(),
                        stored.getInteger("handInSeconds"));
    }
}
