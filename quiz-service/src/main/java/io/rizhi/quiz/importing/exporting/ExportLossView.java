package io.rizhi.quiz.importing.exporting;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * Something that the format does not hold.
 *
 * @param isLeftOut whether the whole question is not in the file
 * @param detail in the caller's language
 */
@Schema(name = "ExportLoss")
record ExportLossView(String questionId, String code, boolean isLeftOut, String detail) {}
