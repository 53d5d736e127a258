package io.rizhi.quiz.bank;

import io.rizhi.quiz.asset.model.Picture;
import io.rizhi.quiz.bank.model.Fingerprint;
import io.rizhi.quiz.bank.model.Question;
import io.rizhi.quiz.ids.QuestionId;
import java.util.Date;
import java.util.List;
import org.bson.Document;

/** A question in MongoDB: what is searched stands beside the content. */
final class QuestionDocument {
    static final int SCHEMA = 1;

    private QuestionDocument() {}

    static Document write(Question question, String personId) {
        String content = ContentJson.write(question.content());
        Document stored = new Document("_id", question.id().value())
                .append("schema", SCHEMA)
                .append("version", question.version())
                .append("type", question.content().type().code())
                .append("tags", question.content().tags())
                .append("stem", question.content().stem())
                .append("fingerprint", Fingerprint.of(question.content()))
                .append("content", content)
                .append("updatedAt", Date.from(question.updatedAt()))
                .append("updatedBy", personId);
        List<String> assets = List.copyOf(Picture.idsIn(content));
        return assets.isEmpty() ? stored : stored.append("assets", assets);
    }

    static Document writeOld(Document current) {
        Document old = new Document(current);
        return old.append("_id", current.getString("_id") + ":" + current.getInteger("version"))
                .append("questionId", current.getString("_id"));
    }

    static Question read(Document stored) {
        String id = stored.get("questionId", stored.getString("_id"));
        return new Question(
                new QuestionId(id),
                stored.getInteger("version"),
                ContentJson.read(stored.getString("content")),
                stored.getDate("updatedAt").toInstant());
    }
}
