package io.rizhi.quiz.importing;

import org.jspecify.annotations.Nullable;

/**
 * Pasted text.
 *
 * @param text as pasted
 * @param fileName null when it was not a file
 */
record QuestionImportRequest(String text, @Nullable String fileName) {}
