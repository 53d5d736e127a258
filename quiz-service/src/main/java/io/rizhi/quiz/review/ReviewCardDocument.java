package io.rizhi.quiz.review;

import io.rizhi.quiz.ids.PersonId;
import io.rizhi.quiz.ids.QuestionId;
import io.rizhi.quiz.ids.QuizId;
import io.rizhi.quiz.review.model.Memory;
import io.rizhi.quiz.review.model.Memory.Phase;
import io.rizhi.quiz.review.model.ReviewCard;
import java.time.ZoneId;
import java.util.Date;
import org.bson.Document;

/** A card in MongoDB. */
final class ReviewCardDocument {
    private ReviewCardDocument() {}

    static String id(PersonId personId, QuestionId questionId) {
        return personId.value() + "/" + questionId.value();
    }

    static Document write(ReviewCard card) {
        Memory memory = card.memory();
        return new Document("_id", id(card.personId(), card.questionId()))
                .append("schema", 1)
                .append("personId", card.personId().value())
                .append("questionId", card.questionId().value())
                .append("quizId", card.quizId().value())
                .append("quizVersion", card.quizVersion())
                .append("visibleFrom", Date.from(card.visibleFrom()))
                .append("stability", memory.stability())
                .append("difficulty", memory.difficulty())
                .append("phase", memory.phase().name())
                .append("step", memory.step())
                .append("reviews", memory.reviews())
                .append("lapses", memory.lapses())
                .append("lastAt", Date.from(memory.lastAt()))
                .append("dueAt", Date.from(memory.dueAt()))
                .append("rightInRow", card.rightInRow())
                .append("isActive", card.isActive())
                .append("isKnown", card.isKnown())
                .append("zone", card.zone().getId())
                .append("seen", card.seen())
                .append("revision", card.revision());
    }

    static ReviewCard read(Document stored) {
        return new ReviewCard(
                new PersonId(stored.getString("personId")),
                new QuestionId(stored.getString("questionId")),
                new QuizId(stored.getString("quizId")),
                stored.getInteger("quizVersion"),
                stored.getDate("visibleFrom").toInstant(),
                new Memory(
                        stored.getDouble("stability"),
                        stored.getDouble("difficulty"),
                        Phase.valueOf(stored.getString("phase")),
                        stored.getInteger("step"),
                        stored.getInteger("reviews"),
                        stored.getInteger("lapses"),
                        stored.getDate("lastAt").toInstant(),
                        stored.getDate("dueAt").toInstant()),
                stored.getInteger("rightInRow"),
                stored.getBoolean("isActive"),
                stored.getBoolean("isKnown", false),
                ZoneId.of(stored.getString("zone")),
                stored.getList("seen", String.class),
                stored.get("revision", 0L));
    }
}
