package io.rizhi.study.progress.proof;

import io.rizhi.study.ids.PersonId;
import io.rizhi.study.ids.RevisionId;
import io.rizhi.study.ids.SectionId;
import io.rizhi.study.library.section.SectionReaders;
import io.rizhi.study.plan.model.PublishedSection;
import io.rizhi.study.plan.publication.Publications;
import io.rizhi.study.progress.model.PublicationUse;
import io.rizhi.study.progress.record.StoredRecord;
import io.rizhi.study.progress.record.StudyRecords;
import java.util.Set;
import java.util.stream.Collectors;
import reactor.core.publisher.Mono;

/** A member may read the sections of all publications that one of the own records follows or followed. */
public final class RecordSectionReaders implements SectionReaders {

    private final StudyRecords records;
    private final Publications publications;

    public RecordSectionReaders(StudyRecords records, Publications publications) {
        this.records = records;
        this.publications = publications;
    }

    @Override
    public Mono<Boolean> mayRead(PersonId person, RevisionId revision, SectionId section) {
        return records.ofPerson(person)
                .concatMap(stored -> contains(stored, revision, section))
                .any(isIn -> isIn);
    }

    private Mono<Boolean> contains(StoredRecord stored, RevisionId revision, SectionId section) {
        Set<Integer> versions = stored.record().enrolment().publications().stream()
                .map(PublicationUse::version)
                .collect(Collectors.toSet());
        return publications
                .contents(stored.record().planId(), versions)
                .map(contents -> contents.values().stream()
                        .flatMap(publication -> publication.days().stream())
                        .flatMap(day -> day.sections().stream())
                        .anyMatch(asked -> isSame(asked, revision, section)));
    }

    private static boolean isSame(PublishedSection asked, RevisionId revision, SectionId section) {
        return asked.sectionId().equals(section.value())
                && asked.ref().revisionId().equals(revision.value());
    }
}
