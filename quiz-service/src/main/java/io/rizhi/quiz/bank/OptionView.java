package io.rizhi.quiz.bank;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/**
 * An option with its key, for admins only.
 *
 * @param id stable; empty in a request for a new option
 */
public record OptionView(
        @NotNull @Pattern(regexp = "[A-Za-z0-9_-]{0,64}") String id,
        @NotNull String text,
        boolean isCorrect) {}
