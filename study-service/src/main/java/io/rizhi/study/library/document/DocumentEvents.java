package io.rizhi.study.library.document;

import io.rizhi.events.EventTypes;
import io.rizhi.events.study.RevisionPublishedV1;
import io.rizhi.kit.outbox.PendingEvent;

/** What happened to a document, as contract records. */
final class DocumentEvents {

    private DocumentEvents() {}

    static PendingEvent published(RevisionFacts revision) {
        var sections = revision.sections().stream()
                .map(section -> new RevisionPublishedV1.Section(
                        section.id().value(), section.hash(), section.characters(), section.estimatedSeconds()))
                .toList();
        var data = new RevisionPublishedV1(
                revision.documentId().value(),
                revision.id().value(),
                revision.revision(),
                revision.hash(),
                change(revision.change()),
                sections);
        return new PendingEvent(EventTypes.REVISION_PUBLISHED, data);
    }

    private static RevisionPublishedV1.Change change(String change) {
        return switch (change) {
            case "first" -> RevisionPublishedV1.Change.FIRST;
            case "minor" -> RevisionPublishedV1.Change.MINOR;
            default -> RevisionPublishedV1.Change.MATERIAL;
        };
    }
}
