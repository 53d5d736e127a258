package io.rizhi.study.progress.quiz;

import java.time.Instant;

/**
 * A signed statement on a person's units, good for one admin and one quiz.
 *
 * @param statement as the quiz service takes it
 * @param expiresAt until when it is good
 */
public record StatementView(String statement, Instant expiresAt) {}
