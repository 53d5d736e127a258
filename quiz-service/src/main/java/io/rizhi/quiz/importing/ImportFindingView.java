package io.rizhi.quiz.importing;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A doubt about what was read.
 *
 * @param severity warning or error
 * @param line of the source, from 1; null when it is about the whole
 * @param place what the file calls that line, such as a cell or an entry; null when its number says it
 * @param detail in the caller's language
 */
@Schema(name = "ImportFinding")
record ImportFindingView(
        String code,
        String severity,
        @Nullable Integer line,
        @Nullable String place,
        String detail) {}
