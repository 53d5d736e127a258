package io.rizhi.quiz.bank;

import io.rizhi.quiz.asset.model.Picture;
import io.rizhi.quiz.bank.model.Fingerprint;
import io.rizhi.quiz.bank.model.Question;
import io.rizhi.quiz.bank.model.QuestionState;
import io.rizhi.quiz.bank.model.SearchText;
import io.rizhi.quiz.bank.model.Transition;
import io.rizhi.quiz.ids.PersonId;
import io.rizhi.quiz.ids.QuestionId;
import java.util.Date;
import java.util.List;
import org.bson.Document;

/**
 * A question in MongoDB: what is searched stands beside the content. Schema 1 had no state, which reads as published, and no
 * facets, which the upgrade at start adds.
 */
final class QuestionDocument {
    static final int SCHEMA = 2;

    private QuestionDocument() {}

    static Document write(Question question) {
        String content = ContentJson.write(question.content());
        Document stored = derived(question)
                .append("_id", question.id().value())
                .append("version", question.version())
                .append("content", content)
                .append("updatedAt", Date.from(question.updatedAt()))
                .append("updatedBy", question.updatedBy().value());
        List<String> assets = List.copyOf(Picture.idsIn(content));
        return assets.isEmpty() ? stored : stored.append("assets", assets);
    }

    /** What follows from the question and is stored to be searched. */
    static Document derived(Question question) {
        return new Document("schema", SCHEMA)
                .append("type", question.content().type().code())
                .append("tags", question.content().tags())
                .append("category", question.content().notes().category())
                .append("difficulty", question.content().difficulty())
                .append("stem", question.content().stem())
                .append("fingerprint", Fingerprint.of(question.content()))
                .append("state", question.state().code())
                .append("writtenBy", question.writtenBy().value())
                .append("facets", Facets.of(question.content(), question.state()))
                .append("folded", SearchText.of(question.content()));
    }

    /** An earlier version: it is read by its number only. */
    static Document writeOld(Document current) {
        Document old = new Document(current);
        old.remove("facets");
        old.remove("folded");
        old.remove("transitions");
        return old.append("_id", current.getString("_id") + ":" + current.getInteger("version"))
                .append("questionId", current.getString("_id"));
    }

    static Question read(Document stored) {
        String id = stored.get("questionId", stored.getString("_id"));
        String updatedBy = stored.getString("updatedBy");
        return new Question(
                new QuestionId(id),
                stored.getInteger("version"),
                ContentJson.read(stored.getString("content")),
                stored.getDate("updatedAt").toInstant(),
                new PersonId(updatedBy),
                new PersonId(stored.get("writtenBy", updatedBy)),
                state(stored.get("state", QuestionState.PUBLISHED.code())));
    }

    static Document transition(Transition step) {
        return new Document("from", step.from().code())
                .append("to", step.to().code())
                .append("by", step.by().value())
                .append("at", Date.from(step.at()))
                .append("note", step.note());
    }

    static Transition readTransition(Document stored) {
        return new Transition(
                state(stored.getString("from")),
                state(stored.getString("to")),
                new PersonId(stored.getString("by")),
                stored.getDate("at").toInstant(),
                stored.getString("note"));
    }

    private static QuestionState state(String code) {
        return QuestionState.ofCode(code).orElseThrow();
    }
}
