package io.rizhi.quiz.bank;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A step of a question into another state.
 *
 * @param version of the question that the caller has seen
 * @param note for the others who work on it; null for none
 */
record TransitionRequest(
        int version,

        @NotNull @Pattern(regexp = "draft|review|published|retired")
        String to,

        @Nullable @Size(max = 500) String note) {}
