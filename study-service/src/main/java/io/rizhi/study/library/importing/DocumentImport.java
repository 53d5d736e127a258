package io.rizhi.study.library.importing;

import io.rizhi.study.ids.DocumentId;
import io.rizhi.study.ids.ImportId;
import io.rizhi.study.ids.PersonId;
import io.rizhi.study.library.importing.model.Outline;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An import under review.
 *
 * @param version    rises with each correction
 * @param documentId document that is to get a new revision; null for a new document
 * @param fileName   as given, for display only
 * @param kind       docx, txt, md or html
 * @param encoding   of a text file; null for others
 * @param bytes      size of the file
 * @param sha256     of the file
 * @param pieces     pieces of the stored original
 * @param parts      what each entry of the outline covers, worked out when the outline last changed
 * @param images     pictures the text shows
 */
record DocumentImport(
        ImportId id,
        long version,
        PersonId owner,
        @Nullable DocumentId documentId,
        String fileName,
        String kind,
        @Nullable String encoding,
        long bytes,
        String sha256,
        String language,
        Outline outline,
        List<Part> parts,
        int blockCount,
        List<String> images,
        boolean isSaved) {

    DocumentImport {
        parts = List.copyOf(parts);
        images = List.copyOf(images);
    }

    /** What an entry of the outline covers. */
    record Part(boolean isSection, int toBlock, int characters, int estimatedSeconds, int articles) {}

    DocumentImport withOutline(Outline next, List<Part> nextParts) {
        return new DocumentImport(
                id,
                version,
                owner,
                documentId,
                fileName,
                kind,
                encoding,
                bytes,
                sha256,
                language,
                next,
                nextParts,
                blockCount,
                images,
                isSaved);
    }
}
