package io.rizhi.study.progress.quiz;

import java.time.Instant;

/**
 * A ticket to take a quiz.
 *
 * @param ticket the signed ticket
 * @param quizId the quiz
 * @param quizVersion its version
 * @param expiresAt until when the quiz may be started on it
 */
public record TicketView(String ticket, String quizId, int quizVersion, Instant expiresAt) {}
