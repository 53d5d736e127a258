package io.rizhi.study.reading.position;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Where the reader is.
 *
 * @param planId the plan
 * @param day the day, from 1
 * @param sectionId the section
 * @param revisionId the revision that is open
 * @param paragraphId the paragraph at the top of the screen
 * @param offset characters into the paragraph
 */
record PositionRequest(
        @NotNull @Size(min = 1, max = 64) String planId,
        @Min(1) int day,
        @NotNull @Size(max = 64) String sectionId,
        @NotNull @Size(max = 64) String revisionId,
        @NotNull @Size(max = 64) String paragraphId,
        @Min(0) int offset) {}
