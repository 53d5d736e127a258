package io.rizhi.study.plan.draft;

import io.rizhi.study.plan.model.AudienceRule;
import io.rizhi.study.plan.model.AudienceUnit;
import io.rizhi.study.plan.model.SectionRef;
import java.util.List;
import org.bson.Document;

/** The shape of what a draft refers to: sections, units and people. */
final class ReferencesDocument {

    private ReferencesDocument() {}

    static Document writeRef(SectionRef ref) {
        return new Document("documentId", ref.documentId())
                .append("revisionId", ref.revisionId())
                .append("sectionId", ref.sectionId());
    }

    static SectionRef readRef(Document ref) {
        return new SectionRef(ref.getString("documentId"), ref.getString("revisionId"), ref.getString("sectionId"));
    }

    static Document writeAudience(AudienceRule rule) {
        return new Document("includeUnits", writeUnits(rule.includeUnits()))
                .append("includePeople", rule.includePeople())
                .append("excludeUnits", writeUnits(rule.excludeUnits()))
                .append("excludePeople", rule.excludePeople());
    }

    static AudienceRule readAudience(Document rule) {
        return new AudienceRule(
                readUnits(rule, "includeUnits"),
                rule.getList("includePeople", String.class),
                readUnits(rule, "excludeUnits"),
                rule.getList("excludePeople", String.class));
    }

    private static List<Document> writeUnits(List<AudienceUnit> units) {
        return units.stream()
                .map(unit -> new Document("unitId", unit.unitId()).append("withChildren", unit.withChildren()))
                .toList();
    }

    private static List<AudienceUnit> readUnits(Document rule, String field) {
        return rule.getList(field, Document.class).stream()
                .map(unit -> new AudienceUnit(unit.getString("unitId"), unit.getBoolean("withChildren", false)))
                .toList();
    }
}
