package io.rizhi.quiz.quiz;

import io.rizhi.quiz.bank.ContentJson;
import io.rizhi.quiz.bank.model.GradingPolicy;
import io.rizhi.quiz.ids.QuestionId;
import io.rizhi.quiz.ids.QuizId;
import io.rizhi.quiz.quiz.model.PaperQuestion;
import io.rizhi.quiz.quiz.model.PublishedQuiz;
import java.math.BigDecimal;
import org.bson.Document;

/** A published version in MongoDB. Its id is quiz and hash, so the same content is stored once and never changes. */
final class PublishedQuizDocument {
    private PublishedQuizDocument() {}

    static String id(QuizId quiz, String hash) {
        return quiz.value() + ":" + hash;
    }

    static Document write(PublishedQuiz published) {
        return new Document("_id", id(published.id(), published.hash()))
                .append("schema", 1)
                .append("quizId", published.id().value())
                .append("title", published.title())
                .append("settings", QuizDocument.settings(published.settings()))
                .append(
                        "questions",
                        published.questions().stream()
                                .map(PublishedQuizDocument::question)
                                .toList());
    }

    static PublishedQuiz read(Document stored, int number, String hash) {
        return new PublishedQuiz(
                new QuizId(stored.getString("quizId")),
                number,
                hash,
                stored.getString("title"),
                QuizDocument.readSettings(stored.get("settings", Document.class)),
                stored.getList("questions", Document.class).stream()
                        .map(PublishedQuizDocument::readQuestion)
                        .toList());
    }

    private static Document question(PaperQuestion question) {
        return new Document("questionId", question.id().value())
                .append("version", question.version())
                .append("mark", question.mark().toPlainString())
                .append("policy", question.policy().code())
                .append("content", ContentJson.write(question.content()));
    }

    private static PaperQuestion readQuestion(Document stored) {
        return new PaperQuestion(
                new QuestionId(stored.getString("questionId")),
                stored.getInteger("version"),
                new BigDecimal(stored.getString("mark")),
                GradingPolicy.ofCode(stored.getString("policy")).orElseThrow(),
                ContentJson.read(stored.getString("content")));
    }
}
