package io.rizhi.quiz.quiz;

import io.rizhi.quiz.quiz.model.Expiry;
import io.rizhi.quiz.quiz.model.GradeBy;
import io.rizhi.quiz.quiz.model.QuizMode;
import io.rizhi.quiz.quiz.model.ReviewOptions;
import io.rizhi.quiz.quiz.model.ReviewPart;
import io.rizhi.quiz.quiz.model.Taking;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** How attempts go in MongoDB; a quiz from before there were such rules has the usual ones. */
final class TakingDocument {
    private TakingDocument() {}

    static Document write(Taking taking) {
        ReviewOptions review = taking.review();
        return new Document("firstDelaySeconds", taking.firstDelaySeconds())
                .append("laterDelaySeconds", taking.laterDelaySeconds())
                .append("review", review == null ? null : write(review))
                .append("gradeBy", taking.gradeBy().code())
                .append("mode", taking.mode().code())
                .append("expiry", taking.expiry().code())
                .append("handInSeconds", taking.handInSeconds());
    }

    private static Document write(ReviewOptions review) {
        return new Document("rightAfter", codes(review.rightAfter()))
                .append("laterOpen", codes(review.laterOpen()))
                .append("closed", codes(review.closed()));
    }

    private static List<String> codes(Set<ReviewPart> parts) {
        return parts.stream().map(ReviewPart::code).toList();
    }

    static Taking read(@Nullable Document stored) {
        if (stored == null) {
            return Taking.USUAL;
        }
        Document review = stored.get("review", Document.class);
        return new Taking(
                stored.getInteger("firstDelaySeconds"),
                stored.getInteger("laterDelaySeconds"),
                review == null
                        ? null
                        : new ReviewOptions(
                                parts(review, "rightAfter"), parts(review, "laterOpen"), parts(review, "closed")),
                GradeBy.ofCode(stored.get("gradeBy", "best")).orElseThrow(),
                QuizMode.ofCode(stored.get("mode", "assessment")).orElseThrow(),
                Expiry.ofCode(stored.get("expiry", "submit")).orElseThrow(),
                stored.get("handInSeconds", Taking.USUAL_HAND_IN_SECONDS));
    }

    private static Set<ReviewPart> parts(Document review, String phase) {
        return review.getList(phase, String.class).stream()
                .flatMap(code -> ReviewPart.ofCode(code).stream())
                .collect(Collectors.toSet());
    }
}
