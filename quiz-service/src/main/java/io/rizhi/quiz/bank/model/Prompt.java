package io.rizhi.quiz.bank.model;

import org.jspecify.annotations.Nullable;

/**
 * The left side of a pair.
 *
 * @param optionId the option that belongs to it
 * @param feedback null for none
 */
public record Prompt(
        String id, String text, String optionId, @Nullable String feedback) {}
