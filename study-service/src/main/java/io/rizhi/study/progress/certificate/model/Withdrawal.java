package io.rizhi.study.progress.certificate.model;

import java.time.Instant;

/**
 * Since when a certificate does not hold, and why.
 *
 * @param reason why
 * @param day the first day that is missing
 * @param at since when
 */
public record Withdrawal(WithdrawalReason reason, int day, Instant at) {}
