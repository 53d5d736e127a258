package io.rizhi.study.library.section;

import io.rizhi.study.ids.PersonId;
import io.rizhi.study.ids.RevisionId;
import io.rizhi.study.ids.SectionId;
import reactor.core.publisher.Mono;

/** Decides whether a member may read a section. Implemented by the feature that knows who studies what. */
public interface SectionReaders {

    /** True when one of the person's publications contains the section. */
    Mono<Boolean> mayRead(PersonId person, RevisionId revision, SectionId section);
}
