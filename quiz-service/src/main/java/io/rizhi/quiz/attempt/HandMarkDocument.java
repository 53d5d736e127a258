package io.rizhi.quiz.attempt;

import io.rizhi.quiz.attempt.model.HandMark;
import io.rizhi.quiz.attempt.model.Opinion;
import io.rizhi.quiz.ids.PersonId;
import java.math.BigDecimal;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** A hand-given mark in MongoDB. Marks from before there were two markers have no opinions apart. */
final class HandMarkDocument {
    private HandMarkDocument() {}

    static Document write(HandMark mark) {
        return new Document("mark", text(mark.mark()))
                .append("comment", mark.comment())
                .append("by", mark.by().value())
                .append("at", Date.from(mark.at()))
                .append(
                        "opinions",
                        mark.opinions().stream().map(HandMarkDocument::write).toList());
    }

    static HandMark read(Document stored) {
        return new HandMark(
                number(stored.getString("mark")),
                stored.getString("comment"),
                new PersonId(stored.getString("by")),
                stored.getDate("at").toInstant(),
                stored.getList("opinions", Document.class, List.of()).stream()
                        .map(HandMarkDocument::readOpinion)
                        .toList());
    }

    private static Document write(Opinion opinion) {
        Document criteria = new Document();
        opinion.criteria().forEach((criterion, mark) -> criteria.append(criterion, mark.toPlainString()));
        return new Document("mark", opinion.mark().toPlainString())
                .append("comment", opinion.comment())
                .append("criteria", criteria)
                .append("by", opinion.by().value())
                .append("at", Date.from(opinion.at()));
    }

    private static Opinion readOpinion(Document stored) {
        Document storedCriteria = stored.get("criteria", new Document());
        Map<String, BigDecimal> criteria = new HashMap<>();
        storedCriteria.keySet().forEach(id -> criteria.put(id, new BigDecimal(storedCriteria.getString(id))));
        return new Opinion(
                new BigDecimal(stored.getString("mark")),
                stored.getString("comment"),
                criteria,
                new PersonId(stored.getString("by")),
                stored.getDate("at").toInstant());
    }

    private static @Nullable String text(@Nullable BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }

    private static @Nullable BigDecimal number(@Nullable String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
