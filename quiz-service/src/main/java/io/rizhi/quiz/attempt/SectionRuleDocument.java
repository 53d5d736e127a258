package io.rizhi.quiz.attempt;

import io.rizhi.quiz.attempt.model.SectionRule;
import io.rizhi.quiz.ids.QuestionId;
import java.util.List;
import org.bson.Document;

/** Parts of a paper in an outcome in MongoDB; an outcome from before there were any has none. */
final class SectionRuleDocument {
    private SectionRuleDocument() {}

    static List<Document> write(List<SectionRule> sections) {
        return sections.stream()
                .map(section -> new Document("id", section.id())
                        .append("title", section.title())
                        .append("passPercent", section.passPercent())
                        .append(
                                "questions",
                                section.questions().stream()
                                        .map(QuestionId::value)
                                        .toList()))
                .toList();
    }

    static List<SectionRule> read(Document outcome) {
        return outcome.getList("sections", Document.class, List.of()).stream()
                .map(section -> new SectionRule(
                        section.getString("id"),
                        section.getString("title"),
                        section.getInteger("passPercent"),
                        section.getList("questions", String.class).stream()
                                .map(QuestionId::new)
                                .toList()))
                .toList();
    }
}
