package io.rizhi.study.library.section;

import io.rizhi.kit.problem.KitProblems;
import io.rizhi.kit.security.Caller;
import io.rizhi.study.ids.DocumentId;
import io.rizhi.study.ids.PersonId;
import io.rizhi.study.ids.RevisionId;
import io.rizhi.study.ids.SectionId;
import java.util.Optional;
import reactor.core.publisher.Mono;

/** A section for an admin, or for a member who has it in one of their publications. */
final class ReadSection {

    private final SectionTexts texts;
    private final Optional<SectionReaders> readers;

    ReadSection(SectionTexts texts, Optional<SectionReaders> readers) {
        this.texts = texts;
        this.readers = readers;
    }

    /** The hash, once the caller is known to be allowed. */
    Mono<String> hash(Caller caller, RevisionId revision, SectionId section) {
        return mayRead(caller, revision, section)
                .filter(may -> may)
                .flatMap(may -> texts.hash(revision, section))
                .switchIfEmpty(Mono.error(() -> KitProblems.NOT_FOUND.exception()));
    }

    Mono<SectionText> read(DocumentId document, RevisionId revision, SectionId section) {
        return texts.find(revision, section)
                .filter(text -> text.documentId().equals(document))
                .switchIfEmpty(Mono.error(() -> KitProblems.NOT_FOUND.exception()));
    }

    private Mono<Boolean> mayRead(Caller caller, RevisionId revision, SectionId section) {
        if (caller.isAdmin()) {
            return Mono.just(true);
        }
        return readers.map(known -> known.mayRead(new PersonId(caller.personId()), revision, section))
                .orElseGet(() -> Mono.just(false));
    }
}
