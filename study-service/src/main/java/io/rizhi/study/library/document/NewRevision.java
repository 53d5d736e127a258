package io.rizhi.study.library.document;

import io.rizhi.study.ids.DocumentId;
import io.rizhi.study.ids.RevisionId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A reviewed text that is to become a revision.
 *
 * @param id         derived from what it comes from, so that saving it again meets the first result
 * @param documentId null for a new document
 * @param change     minor or material; of no meaning for a first revision
 * @param originalId where the original file is kept
 */
public record NewRevision(
        RevisionId id,
        @Nullable DocumentId documentId,
        String title,
        String language,
        String kind,
        String change,
        List<NewSection> sections,
        String savedBy,
        String originalId,
        String fileName) {

    public NewRevision {
        sections = List.copyOf(sections);
    }

    /** A section without an id yet. */
    public record NewSection(
            int level,
            @Nullable String number,
            String title,
            String html,
            List<String> paragraphIds,
            int characters,
            int words,
            int estimatedSeconds,
            String hash) {

        public NewSection {
            paragraphIds = List.copyOf(paragraphIds);
        }
    }
}
