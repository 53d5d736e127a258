package io.rizhi.study.progress.attestation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Days done elsewhere.
 *
 * @param note where it comes from; shown in every explanation
 * @param items the days, 500 at most
 */
record AttestationsRequest(
        @NotBlank @Size(max = 500) String note,
        @NotNull @Size(min = 1, max = 500) List<@Valid @NotNull AttestationRequest> items) {}
