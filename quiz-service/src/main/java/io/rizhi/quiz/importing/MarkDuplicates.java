package io.rizhi.quiz.importing;

import io.rizhi.quiz.bank.KnownQuestions;
import io.rizhi.quiz.bank.model.Content;
import io.rizhi.quiz.bank.model.Fingerprint;
import io.rizhi.quiz.bank.model.KeyText;
import io.rizhi.quiz.bank.model.Question;
import io.rizhi.quiz.importing.model.Duplicate;
import io.rizhi.quiz.importing.model.ImportItem;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Says of questions under review which ones the bank already has. */
final class MarkDuplicates {
    private final KnownQuestions known;

    MarkDuplicates(KnownQuestions known) {
        this.known = known;
    }

    Mono<List<ImportItem>> mark(List<ImportItem> items) {
        List<String> prints =
                items.stream().map(item -> Fingerprint.of(item.content())).toList();
        return known.among(prints)
                .map(there -> items.stream().map(item -> mark(item, there)).toList());
    }

    private static ImportItem mark(ImportItem item, Map<String, Question> there) {
        return item.inBank(duplicate(item.content(), there.get(Fingerprint.of(item.content()))));
    }

    private static @Nullable Duplicate duplicate(Content content, @Nullable Question known) {
        return known == null
                ? null
                : new Duplicate(
                        known.id(),
                        known.version(),
                        KeyText.signature(known.content()).equals(KeyText.signature(content)));
    }
}
