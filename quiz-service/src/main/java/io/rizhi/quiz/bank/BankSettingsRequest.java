package io.rizhi.quiz.bank;

import jakarta.validation.constraints.NotNull;

/**
 * What the organisation asks of its bank from now on.
 *
 * @param isSecondPersonNeeded whether somebody other than the author must approve a question before a quiz may take it
 */
record BankSettingsRequest(@NotNull Boolean isSecondPersonNeeded) {}
