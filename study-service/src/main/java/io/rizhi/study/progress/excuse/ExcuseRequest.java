package io.rizhi.study.progress.excuse;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * An excuse or its withdrawal.
 *
 * @param personId whose day
 * @param isExcused false withdraws
 * @param note the reason
 */
record ExcuseRequest(
        @NotBlank @Size(max = 64) String personId,
        boolean isExcused,
        @Nullable @Size(max = 500) String note) {}
