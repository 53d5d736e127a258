package io.rizhi.quiz.quiz;

import io.rizhi.quiz.bank.model.QuestionMatch;
import io.rizhi.quiz.bank.model.QuestionType;
import io.rizhi.quiz.quiz.model.DrawRule;
import io.rizhi.quiz.quiz.model.PaperSection;
import java.math.BigDecimal;
import java.util.List;
import org.bson.Document;

/** Parts and drawing rules of a paper in MongoDB; a paper from before there were any has none. */
final class CompositionDocument {
    private CompositionDocument() {}

    static List<Document> sections(List<PaperSection> sections) {
        return sections.stream()
                .map(section -> new Document("id", section.id())
                        .append("title", section.title())
                        .append("intro", section.intro())
                        .append("passPercent", section.passPercent()))
                .toList();
    }

    static List<PaperSection> readSections(Document stored) {
        return stored.getList("sections", Document.class, List.of()).stream()
                .map(section -> new PaperSection(
                        section.getString("id"),
                        section.getString("title"),
                        section.getString("intro"),
                        section.getInteger("passPercent")))
                .toList();
    }

    static List<Document> rules(List<DrawRule> rules) {
        return rules.stream().map(CompositionDocument::rule).toList();
    }

    static Document rule(DrawRule rule) {
        QuestionType type = rule.match().type();
        return new Document("id", rule.id())
                .append("section", rule.section())
                .append("category", rule.match().category())
                .append("withChildren", rule.match().withChildren())
                .append("tags", rule.match().tags())
                .append("type", type == null ? null : type.code())
                .append("difficulty", rule.match().difficulty())
                .append("count", rule.count())
                .append("mark", rule.mark().toPlainString());
    }

    static List<DrawRule> readRules(Document stored) {
        return stored.getList("rules", Document.class, List.of()).stream()
                .map(CompositionDocument::readRule)
                .toList();
    }

    private static DrawRule readRule(Document rule) {
        String type = rule.getString("type");
        return new DrawRule(
                rule.getString("id"),
                rule.getString("section"),
                new QuestionMatch(
                        rule.getString("category"),
                        rule.getBoolean("withChildren"),
                        rule.getList("tags", String.class),
                        type == null ? null : QuestionType.ofCode(type).orElseThrow(),
                        rule.getString("difficulty")),
                rule.getInteger("count"),
                new BigDecimal(rule.getString("mark")));
    }
}
