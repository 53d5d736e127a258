package io.rizhi.quiz.attempt;

import io.rizhi.quiz.ids.Ids;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Asks how a person would get a quiz.
 *
 * @param statement on that person, as the study service handed it out
 * @param seed of an earlier preview, to see the same draw again; null for another
 */
record PreviewRequest(
        @NotBlank @Size(max = 4000) String statement,
        @Pattern(regexp = Ids.PATTERN) @Nullable String seed) {}
