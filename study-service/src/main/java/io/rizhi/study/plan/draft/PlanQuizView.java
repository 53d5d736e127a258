package io.rizhi.study.plan.draft;

import org.jspecify.annotations.Nullable;

/**
 * The quiz of a plan day.
 *
 * @param quizId the quiz
 * @param version its published version; null while it has none
 * @param title its title; empty while it is not published
 * @param questionCount how many questions it has
 * @param passPercent the share of marks that passes, 0–100
 * @param kind daily, weekly or topic
 */
public record PlanQuizView(
        String quizId, @Nullable Integer version, String title, int questionCount, int passPercent, String kind) {}
