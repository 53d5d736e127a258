package io.rizhi.quiz.importing.exporting;

import java.util.List;

/**
 * Questions in a format.
 *
 * @param content bytes of the file in Base64
 * @param written questions in the file
 * @param losses what the format does not hold, question by question
 */
record QuestionExportView(
        String fileName, String mediaType, String content, int written, List<ExportLossView> losses) {}
