package io.rizhi.quiz.quiz.model;

import io.rizhi.quiz.bank.model.QuestionMatch;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Draws questions from the bank, for each attempt anew.
 *
 * @param section part of the paper they stand in; null when the paper has none
 * @param count how many
 * @param mark of each
 */
public record DrawRule(String id, @Nullable String section, QuestionMatch match, int count, BigDecimal mark) {}
