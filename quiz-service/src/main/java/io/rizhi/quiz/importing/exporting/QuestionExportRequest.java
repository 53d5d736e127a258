package io.rizhi.quiz.importing.exporting;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Which questions to write and how.
 *
 * @param format text, csv, xlsx, gift, moodle-xml, qti-3.0 or qti-2.1
 * @param questionIds in the order they are to stand in; those that do not exist are refused
 */
record QuestionExportRequest(
        @NotNull @Pattern(regexp = "text|csv|xlsx|gift|moodle-xml|qti-3\\.0|qti-2\\.1")
        String format,

        @NotNull @Size(min = 1, max = 2000) List<@NotNull String> questionIds) {}
