package io.rizhi.study.plan.model;

/**
 * The quiz version a day asks for.
 *
 * @param quizId the quiz
 * @param version its published version, frozen with the publication
 * @param title its title
 * @param questionCount how many questions it has
 * @param passPercent the share of marks that passes, 0–100
 */
public record PublishedQuiz(String quizId, int version, String title, int questionCount, int passPercent) {}
