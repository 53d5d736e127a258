package io.rizhi.quiz.bank.model;

import java.math.BigDecimal;

/**
 * A unit that an answer may carry.
 *
 * @param factor the number of key units in one of it: with keys in metres, 1000 for km
 */
public record Unit(String name, BigDecimal factor) {}
