package io.rizhi.study.library.importing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An import under review.
 *
 * @param id               import
 * @param documentId       document that is to get a new revision; null for a new document
 * @param fileName         as given
 * @param kind             docx, txt, md or html
 * @param encoding         of a text file; null for others
 * @param bytes            size of the file
 * @param sha256           of the file, in hex
 * @param title            title of the document
 * @param language         zh-CN or en
 * @param entries          outline in reading order
 * @param doubts           of the whole document
 * @param characters       Han characters of all sections
 * @param estimatedSeconds reading time of all sections
 * @param blockCount       blocks of the text
 * @param version          for the next correction
 * @param status           review or saved
 */
record ImportView(
        String id,
        @Nullable String documentId,
        String fileName,
        String kind,
        @Nullable String encoding,
        long bytes,
        String sha256,
        String title,
        String language,
        List<OutlineEntryView> entries,
        List<OutlineDoubtView> doubts,
        int characters,
        int estimatedSeconds,
        int blockCount,
        long version,
        String status) {}
