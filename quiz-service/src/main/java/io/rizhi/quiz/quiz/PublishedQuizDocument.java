package io.rizhi.quiz.quiz;

import io.rizhi.quiz.bank.ContentJson;
import io.rizhi.quiz.bank.model.GradingPolicy;
import io.rizhi.quiz.bank.model.Question;
import io.rizhi.quiz.ids.QuestionId;
import io.rizhi.quiz.ids.QuizId;
import io.rizhi.quiz.quiz.model.DrawRule;
import io.rizhi.quiz.quiz.model.Layout;
import io.rizhi.quiz.quiz.model.PaperQuestion;
import io.rizhi.quiz.quiz.model.PublishedQuiz;
import io.rizhi.quiz.quiz.model.QuizSettings;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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
                                .map(question -> question(question)
                                        .append(
                                                "section",
                                                published.layout().places().get(question.id())))
                                .toList())
                .append(
                        "sections",
                        CompositionDocument.sections(published.layout().sections()))
                .append(
                        "rules",
                        published.layout().rules().stream()
                                .map(rule -> rule(rule, published.layout()))
                                .toList());
    }

    /** A rule with the questions it may draw; their texts stay in the bank, where a version never changes. */
    private static Document rule(DrawRule rule, Layout layout) {
        List<Document> candidates = layout.candidates().getOrDefault(rule.id(), List.of()).stream()
                .flatMap(id -> Optional.ofNullable(layout.pool().get(id)).stream())
                .map(question -> new Document("id", question.id().value()).append("version", question.version()))
                .toList();
        return CompositionDocument.rule(rule).append("candidates", candidates);
    }

    /** Versions of all questions that rules may draw. */
    static Map<QuestionId, Integer> pool(Document stored) {
        Map<QuestionId, Integer> pool = new HashMap<>();
        candidates(stored)
                .forEach(candidate ->
                        pool.put(new QuestionId(candidate.getString("id")), candidate.getInteger("version")));
        return pool;
    }

    private static Stream<Document> candidates(Document stored) {
        return stored.getList("rules", Document.class, List.of()).stream()
                .flatMap(rule -> rule.getList("candidates", Document.class).stream());
    }

    private static Layout layout(Document stored, QuizSettings settings, List<Question> pool) {
        Map<QuestionId, String> places = new HashMap<>();
        stored.getList("questions", Document.class).forEach(question -> {
            String section = question.getString("section");
            if (section != null) {
                places.put(new QuestionId(question.getString("questionId")), section);
            }
        });
        Map<String, List<QuestionId>> candidates = new HashMap<>();
        stored.getList("rules", Document.class, List.of())
                .forEach(rule -> candidates.put(
                        rule.getString("id"),
                        rule.getList("candidates", Document.class).stream()
                                .map(candidate -> new QuestionId(candidate.getString("id")))
                                .toList()));
        return new Layout(
                CompositionDocument.readSections(stored),
                places,
                CompositionDocument.readRules(stored),
                candidates,
                PublishQuiz.pool(pool, settings));
    }

    static PublishedQuiz read(Document stored, int number, String hash, List<Question> pool) {
        QuizSettings settings = QuizDocument.readSettings(stored.get("settings", Document.class));
        return new PublishedQuiz(
                new QuizId(stored.getString("quizId")),
                number,
                hash,
                stored.getString("title"),
                settings,
                stored.getList("questions", Document.class).stream()
                        .map(PublishedQuizDocument::readQuestion)
                        .map(question -> question.allowingNegative(settings.hasNegativeMarks()))
                        .toList(),
                layout(stored, settings, pool));
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
