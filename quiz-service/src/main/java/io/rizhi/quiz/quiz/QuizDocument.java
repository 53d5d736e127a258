package io.rizhi.quiz.quiz;

import io.rizhi.quiz.bank.model.GradingPolicy;
import io.rizhi.quiz.bank.model.SearchText;
import io.rizhi.quiz.ids.QuestionId;
import io.rizhi.quiz.ids.QuizId;
import io.rizhi.quiz.quiz.model.Composition;
import io.rizhi.quiz.quiz.model.Quiz;
import io.rizhi.quiz.quiz.model.Quiz.Publication;
import io.rizhi.quiz.quiz.model.QuizItem;
import io.rizhi.quiz.quiz.model.QuizSettings;
import io.rizhi.quiz.quiz.model.QuizWindow;
import io.rizhi.quiz.quiz.model.ReviewRule;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** A quiz in MongoDB. {@code version} belongs to the aggregate; the draft counts in {@code draft}. */
final class QuizDocument {
    static final int SCHEMA = 2;

    private QuizDocument() {}

    static Document write(Quiz quiz) {
        return state(quiz).append("_id", quiz.id().value());
    }

    /** Everything but id and what the aggregate keeps for itself. */
    static Document state(Quiz quiz) {
        Document state = new Document("draft", quiz.version())
                .append("title", quiz.title())
                .append("items", quiz.items().stream().map(QuizDocument::item).toList())
                .append(
                        "sections",
                        CompositionDocument.sections(quiz.composition().sections()))
                .append("rules", CompositionDocument.rules(quiz.composition().rules()))
                .append("settings", settings(quiz.settings()))
                .append(
                        "publications",
                        quiz.publications().stream()
                                .map(QuizDocument::publication)
                                .toList())
                .append("updatedAt", Date.from(quiz.updatedAt()));
        state.putAll(derived(quiz));
        return state;
    }

    /** What follows from the rest and is there to be searched. */
    static Document derived(Quiz quiz) {
        return new Document("facets", QuizFacets.of(quiz))
                .append("folded", SearchText.fold(quiz.title()))
                .append("schema", SCHEMA);
    }

    static Quiz read(Document stored) {
        return new Quiz(
                new QuizId(stored.getString("_id")),
                stored.getInteger("draft"),
                stored.getString("title"),
                new Composition(
                        CompositionDocument.readSections(stored),
                        stored.getList("items", Document.class, List.of()).stream()
                                .map(QuizDocument::readItem)
                                .toList(),
                        CompositionDocument.readRules(stored)),
                readSettings(stored.get("settings", Document.class)),
                stored.getList("publications", Document.class, List.of()).stream()
                        .map(QuizDocument::readPublication)
                        .toList(),
                stored.getDate("updatedAt").toInstant());
    }

    private static Document item(QuizItem item) {
        BigDecimal mark = item.mark();
        GradingPolicy policy = item.policy();
        return new Document("questionId", item.questionId().value())
                .append("mark", mark == null ? null : mark.toPlainString())
                .append("policy", policy == null ? null : policy.code())
                .append("section", item.section());
    }

    private static QuizItem readItem(Document item) {
        @Nullable String mark = item.getString("mark");
        @Nullable String policy = item.getString("policy");
        return new QuizItem(
                new QuestionId(item.getString("questionId")),
                mark == null ? null : new BigDecimal(mark),
                policy == null ? null : GradingPolicy.ofCode(policy).orElseThrow(),
                item.getString("section"));
    }

    static Document settings(QuizSettings settings) {
        return new Document("passPercent", settings.passPercent())
                .append("attemptsAllowed", settings.attemptsAllowed())
                .append("timeLimitSeconds", settings.timeLimitSeconds())
                .append("graceSeconds", settings.graceSeconds())
                .append("isShuffled", settings.isShuffled())
                .append("areOptionsShuffled", settings.areOptionsShuffled())
                .append("policy", settings.policy().code())
                .append("review", settings.review().code())
                .append("taking", TakingDocument.write(settings.taking()))
                .append("window", window(settings.window()))
                .append("hasNegativeMarks", settings.hasNegativeMarks());
    }

    static QuizSettings readSettings(Document settings) {
        return new QuizSettings(
                settings.getInteger("passPercent"),
                settings.getInteger("attemptsAllowed"),
                settings.getInteger("timeLimitSeconds"),
                settings.getInteger("graceSeconds"),
                settings.getBoolean("isShuffled"),
                settings.getBoolean("areOptionsShuffled"),
                GradingPolicy.ofCode(settings.getString("policy")).orElseThrow(),
                ReviewRule.ofCode(settings.getString("review")).orElseThrow(),
                TakingDocument.read(settings.get("taking", Document.class)),
                readWindow(settings.get("window", Document.class)),
                settings.getBoolean("hasNegativeMarks", false));
    }

    private static Document window(QuizWindow window) {
        return new Document("opens", date(window.opens())).append("closes", date(window.closes()));
    }

    private static QuizWindow readWindow(@Nullable Document stored) {
        return stored == null
                ? QuizWindow.ALWAYS
                : new QuizWindow(instant(stored.getDate("opens")), instant(stored.getDate("closes")));
    }

    private static @Nullable Date date(@Nullable Instant instant) {
        return instant == null ? null : Date.from(instant);
    }

    private static @Nullable Instant instant(@Nullable Date date) {
        return date == null ? null : date.toInstant();
    }

    private static Document publication(Publication publication) {
        return new Document("number", publication.number())
                .append("hash", publication.hash())
                .append("draft", publication.draft())
                .append("at", Date.from(publication.at()));
    }

    private static Publication readPublication(Document publication) {
        return new Publication(
                publication.getInteger("number"),
                publication.getString("hash"),
                publication.getInteger("draft"),
                publication.getDate("at").toInstant());
    }
}
