package io.rizhi.study.library.document;

import io.rizhi.kit.mongo.DuplicateKey;
import io.rizhi.kit.mongo.RetryOnConflict;
import io.rizhi.kit.problem.KitProblems;
import io.rizhi.study.ids.DocumentId;
import io.rizhi.study.ids.RevisionId;
import io.rizhi.study.ids.SectionId;
import io.rizhi.study.library.LibraryProblems;
import io.rizhi.study.library.document.NewRevision.NewSection;
import io.rizhi.study.library.document.model.ContentHash;
import io.rizhi.study.library.section.SectionText;
import io.rizhi.study.library.section.SectionTexts;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * Saves a revision: recognises its sections in the revision before, stores their texts, then makes it the newest. The
 * texts are written first and under ids that a repeat derives again; nobody can reach them before the revision stands.
 */
public final class PublishRevision {

    private final LibraryDocuments documents;
    private final SectionTexts texts;
    private final Clock clock;

    PublishRevision(LibraryDocuments documents, SectionTexts texts, Clock clock) {
        this.documents = documents;
        this.texts = texts;
        this.clock = clock;
    }

    public Mono<RevisionView> publish(NewRevision wanted) {
        return documents
                .revision(wanted.id())
                .switchIfEmpty(Mono.defer(() -> RetryOnConflict.of(() -> decide(wanted))))
                .onErrorResume(DuplicateKey.class, known -> existing(wanted.id()))
                .map(RevisionView::of);
    }

    private Mono<RevisionRecord> existing(RevisionId id) {
        return documents.revision(id).switchIfEmpty(Mono.error(() -> KitProblems.STALE_VERSION.exception()));
    }

    private Mono<RevisionRecord> decide(NewRevision wanted) {
        var documentId = wanted.documentId();
        if (documentId == null) {
            return store(null, wanted, new Comparison(null, Map.of()));
        }
        return documents
                .find(documentId)
                .switchIfEmpty(Mono.error(() -> KitProblems.NOT_FOUND.exception()))
                .flatMap(read -> before(read).flatMap(comparison -> store(read, wanted, comparison)));
    }

    /** What the new revision is compared with. */
    private record Comparison(@Nullable RevisionFacts before, Map<SectionId, List<String>> paragraphs) {}

    private Mono<Comparison> before(DocumentFacts read) {
        return Mono.zip(documents.find(read.revisionId()), texts.paragraphs(read.revisionId()), Comparison::new);
    }

    private Mono<RevisionRecord> store(@Nullable DocumentFacts read, NewRevision wanted, Comparison comparison) {
        var recognised = SectionIds.of(wanted, comparison.before(), comparison.paragraphs());
        var record = record(read, wanted, recognised);
        if (read != null && read.hash().equals(record.facts().hash())) {
            return Mono.error(LibraryProblems.REVISION_UNCHANGED.exception());
        }
        return texts.store(texts(wanted, record.facts()))
                .then(Mono.defer(() -> documents.save(read, wanted.kind(), record)));
    }

    private RevisionRecord record(@Nullable DocumentFacts read, NewRevision wanted, SectionIds recognised) {
        var sections = new ArrayList<SectionFacts>();
        var hash = new ContentHash().add(wanted.title()).add(wanted.language());
        for (int i = 0; i < wanted.sections().size(); i++) {
            var section = wanted.sections().get(i);
            sections.add(facts(recognised.ids().get(i), section));
            hash = hash.add(section.number() == null ? "" : section.number()).add(section.hash());
        }
        var documentId = read == null ? new DocumentId(wanted.id().value()) : read.id();
        var facts = new RevisionFacts(
                wanted.id(),
                documentId,
                read == null ? 1 : read.revision() + 1,
                wanted.title(),
                wanted.language(),
                hash.hex(),
                read == null ? "first" : wanted.change(),
                sections);
        return new RevisionRecord(
                facts,
                clock.instant(),
                wanted.savedBy(),
                wanted.originalId(),
                wanted.fileName(),
                recognised.changes(),
                recognised.removed());
    }

    private static SectionFacts facts(SectionId id, NewSection section) {
        return new SectionFacts(
                id,
                section.level(),
                section.number(),
                section.title(),
                section.characters(),
                section.words(),
                section.estimatedSeconds(),
                section.hash());
    }

    private static List<SectionText> texts(NewRevision wanted, RevisionFacts facts) {
        var texts = new ArrayList<SectionText>();
        for (int i = 0; i < wanted.sections().size(); i++) {
            var section = wanted.sections().get(i);
            texts.add(new SectionText(
                    facts.sections().get(i).id(),
                    facts.id(),
                    facts.documentId(),
                    facts.title(),
                    facts.language(),
                    section.number(),
                    section.title(),
                    section.html(),
                    section.paragraphIds(),
                    section.characters(),
                    section.estimatedSeconds(),
                    section.hash()));
        }
        return texts;
    }
}
