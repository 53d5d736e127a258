package io.rizhi.study.reading.session;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * The day to read.
 *
 * @param planId the plan
 * @param day the day, from 1
 */
record StartReadingRequest(
        @NotBlank @Size(max = 64) String planId, @Min(1) int day) {}
