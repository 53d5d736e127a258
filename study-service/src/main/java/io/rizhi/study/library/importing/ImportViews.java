package io.rizhi.study.library.importing;

import io.rizhi.kit.problem.ProblemTexts;
import io.rizhi.study.library.importing.model.Doubt;
import io.rizhi.study.library.importing.model.OutlineEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Shows imports in the caller's language. */
final class ImportViews {

    private final ProblemTexts texts;

    ImportViews(ProblemTexts texts) {
        this.texts = texts;
    }

    ImportView of(DocumentImport value, String language) {
        var locale = Locale.forLanguageTag(language);
        var entries = new ArrayList<OutlineEntryView>();
        int characters = 0;
        int seconds = 0;
        for (int i = 0; i < value.outline().entries().size(); i++) {
            var part = value.parts().get(i);
            entries.add(entry(value.outline().entries().get(i), part, locale));
            characters += part.isSection() ? part.characters() : 0;
            seconds += part.isSection() ? part.estimatedSeconds() : 0;
        }
        var documentId = value.documentId();
        return new ImportView(
                value.id().value(),
                documentId == null ? null : documentId.value(),
                value.fileName(),
                value.kind(),
                value.encoding(),
                value.bytes(),
                value.sha256(),
                value.outline().title(),
                value.language(),
                entries,
                doubts(value.outline().doubts(), locale),
                characters,
                seconds,
                value.blockCount(),
                value.version(),
                value.isSaved() ? "saved" : "review");
    }

    private OutlineEntryView entry(OutlineEntry entry, DocumentImport.Part part, Locale locale) {
        return new OutlineEntryView(
                entry.id(),
                entry.level(),
                entry.number(),
                entry.title(),
                part.isSection(),
                entry.fromBlock(),
                part.toBlock(),
                part.characters(),
                part.estimatedSeconds(),
                part.articles(),
                doubts(entry.doubts(), locale));
    }

    private List<OutlineDoubtView> doubts(List<Doubt> doubts, Locale locale) {
        return doubts.stream()
                .map(doubt -> new OutlineDoubtView(doubt.code(), text(doubt, locale), doubt.block()))
                .toList();
    }

    private String text(Doubt doubt, Locale locale) {
        return texts.find("doubt." + doubt.code(), List.copyOf(doubt.args()), locale)
                .orElse(doubt.code());
    }
}
