package io.rizhi.study.library.section;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A section to read.
 *
 * @param id               section
 * @param revisionId       revision the text is of
 * @param documentId       document
 * @param documentTitle    title of the document
 * @param title            title of the section
 * @param number           as written; null when there is none
 * @param language         zh-CN or en
 * @param html             cleaned HTML; each block carries its paragraph id as id
 * @param characters       Han characters
 * @param estimatedSeconds reading time at study pace
 * @param hash             of title and text
 * @param paragraphIds     in reading order
 */
record SectionView(
        String id,
        String revisionId,
        String documentId,
        String documentTitle,
        String title,
        @Nullable String number,
        String language,
        String html,
        int characters,
        int estimatedSeconds,
        String hash,
        List<String> paragraphIds) {

    static SectionView of(SectionText text) {
        return new SectionView(
                text.id().value(),
                text.revisionId().value(),
                text.documentId().value(),
                text.documentTitle(),
                text.title(),
                text.number(),
                text.language(),
                text.html(),
                text.characters(),
                text.estimatedSeconds(),
                text.hash(),
                text.paragraphIds());
    }
}
