package io.rizhi.study.library.document;

import io.rizhi.study.ids.DocumentId;
import io.rizhi.study.ids.RevisionId;
import io.rizhi.study.ids.SectionId;
import java.util.List;
import java.util.Optional;

/**
 * One immutable revision, without its text.
 *
 * @param revision counts from 1
 * @param change   first, minor or material
 * @param sections in reading order
 */
public record RevisionFacts(
        RevisionId id,
        DocumentId documentId,
        int revision,
        String title,
        String language,
        String hash,
        String change,
        List<SectionFacts> sections) {

    public RevisionFacts {
        sections = List.copyOf(sections);
    }

    public Optional<SectionFacts> section(SectionId id) {
        return sections.stream().filter(section -> section.id().equals(id)).findFirst();
    }
}
