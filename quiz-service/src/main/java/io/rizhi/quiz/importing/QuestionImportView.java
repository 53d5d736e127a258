package io.rizhi.quiz.importing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A batch under review.
 *
 * @param format text, csv, xlsx, docx, gift, aiken, moodle-xml or qti
 * @param encoding null for pasted text and files that are no text
 * @param findings about lines that belong to no question, and about the whole
 * @param lines the source
 * @param status review or committed
 */
record QuestionImportView(
        String id,
        @Nullable String fileName,
        String format,
        @Nullable String encoding,
        @Nullable String title,
        List<ImportItemView> items,
        List<ImportFindingView> findings,
        List<String> lines,
        int ok,
        int warnings,
        int errors,
        int version,
        String status,
        List<String> questionIds) {}
