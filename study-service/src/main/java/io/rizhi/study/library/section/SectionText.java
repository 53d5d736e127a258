package io.rizhi.study.library.section;

import io.rizhi.study.ids.DocumentId;
import io.rizhi.study.ids.RevisionId;
import io.rizhi.study.ids.SectionId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A section with its text, as it stands in one revision and never changes.
 *
 * @param html         cleaned HTML; each block carries its paragraph id
 * @param paragraphIds content hash and ordinal of each block, in order
 * @param hash         of title and text
 */
public record SectionText(
        SectionId id,
        RevisionId revisionId,
        DocumentId documentId,
        String documentTitle,
        String language,
        @Nullable String number,
        String title,
        String html,
        List<String> paragraphIds,
        int characters,
        int estimatedSeconds,
        String hash) {

    public SectionText {
        paragraphIds = List.copyOf(paragraphIds);
    }
}
