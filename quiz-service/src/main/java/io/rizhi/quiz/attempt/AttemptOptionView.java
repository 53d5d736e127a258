package io.rizhi.quiz.attempt;

import io.swagger.v3.oas.annotations.media.Schema;

/** An option as a member sees it: without key. */
@Schema(name = "AttemptOption")
public record AttemptOptionView(String id, String text) {}
