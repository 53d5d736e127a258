package io.rizhi.study.library.section;

import io.rizhi.study.ids.RevisionId;
import io.rizhi.study.ids.SectionId;
import java.util.List;
import java.util.Map;
import reactor.core.publisher.Mono;

/** The texts of all sections of all revisions. */
public interface SectionTexts {

    /** Stores the texts of one revision; storing them again changes nothing. */
    Mono<Void> store(List<SectionText> sections);

    Mono<SectionText> find(RevisionId revision, SectionId section);

    /** The hash alone, to answer that nothing has changed. */
    Mono<String> hash(RevisionId revision, SectionId section);

    /** The paragraph ids of each section of a revision. */
    Mono<Map<SectionId, List<String>>> paragraphs(RevisionId revision);
}
