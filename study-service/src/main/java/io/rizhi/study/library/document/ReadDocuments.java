package io.rizhi.study.library.document;

import io.rizhi.kit.problem.FieldError;
import io.rizhi.kit.problem.KitProblems;
import io.rizhi.study.ids.DocumentId;
import io.rizhi.study.ids.RevisionId;
import io.rizhi.study.library.document.LibraryDocuments.Mark;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Documents and revisions for admins. */
final class ReadDocuments {

    private final LibraryDocuments documents;
    private final Optional<DocumentUses> uses;

    ReadDocuments(LibraryDocuments documents, Optional<DocumentUses> uses) {
        this.documents = documents;
        this.uses = uses;
    }

    Mono<DocumentPageView> list(@Nullable String cursor, int limit) {
        return documents
                .list(cursor == null ? null : mark(cursor), limit + 1)
                .collectList()
                .flatMap(found -> page(found, limit));
    }

    private Mono<DocumentPageView> page(List<DocumentFacts> found, int limit) {
        var shown = found.size() > limit ? found.subList(0, limit) : found;
        var last = found.size() > limit ? shown.get(limit - 1) : null;
        return plansUsing(shown.stream().map(DocumentFacts::id).toList())
                .map(counts -> new DocumentPageView(
                        shown.stream()
                                .map(document -> DocumentView.of(document, counts.getOrDefault(document.id(), 0)))
                                .toList(),
                        last == null ? null : token(last)));
    }

    Mono<DocumentDetailView> detail(DocumentId id) {
        return documents
                .find(id)
                .switchIfEmpty(Mono.error(() -> KitProblems.NOT_FOUND.exception()))
                .flatMap(document -> Mono.zip(
                        documents.revisions(id).collectList(),
                        plansUsing(List.of(id)),
                        (revisions, counts) -> detail(document, revisions, counts.getOrDefault(id, 0))));
    }

    private static DocumentDetailView detail(DocumentFacts document, List<RevisionRecord> revisions, int usedInPlans) {
        var current = revisions.stream()
                .filter(revision -> revision.id().equals(document.revisionId()))
                .findFirst()
                .orElseThrow();
        return new DocumentDetailView(
                DocumentView.of(document, usedInPlans),
                revisions.stream().map(RevisionSummaryView::of).toList(),
                RevisionView.of(current));
    }

    Mono<RevisionView> revision(DocumentId document, RevisionId id) {
        return record(document, id).map(RevisionView::of);
    }

    /** The newest revision of a document, with what is known of its original file. */
    Mono<RevisionRecord> current(DocumentId id) {
        return documents
                .find(id)
                .flatMap(document -> documents.revision(document.revisionId()))
                .switchIfEmpty(Mono.error(() -> KitProblems.NOT_FOUND.exception()));
    }

    private Mono<RevisionRecord> record(DocumentId document, RevisionId id) {
        return documents
                .revision(id)
                .filter(revision -> revision.documentId().equals(document))
                .switchIfEmpty(Mono.error(() -> KitProblems.NOT_FOUND.exception()));
    }

    private Mono<Map<DocumentId, Integer>> plansUsing(Collection<DocumentId> ids) {
        return uses.map(known -> known.plansUsing(ids)).orElseGet(() -> Mono.just(Map.of()));
    }

    private static String token(DocumentFacts last) {
        var text = last.updatedAt().toEpochMilli() + ":" + last.id().value();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Mark mark(String token) {
        try {
            var text = new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8);
            int colon = text.indexOf(':');
            return new Mark(Instant.ofEpochMilli(Long.parseLong(text.substring(0, colon))), text.substring(colon + 1));
        } catch (IllegalArgumentException | IndexOutOfBoundsException unreadable) {
            throw KitProblems.INVALID_REQUEST.exception(List.of(FieldError.of("#cursor", "invalid")));
        }
    }
}
