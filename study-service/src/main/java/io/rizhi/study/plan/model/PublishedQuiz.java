package io.rizhi.study.plan.model;

/**
 * The quiz version a day asks for.
 *
 * @param quizId the quiz
 * @param version its published version, frozen with the publication
 * @param title its title
 * @param questionCount how many questions it has
 * @param passPercent the share of marks that passes, 0–100
 * @param kind what it is asked for
 */
public record PublishedQuiz(
        String quizId, int version, String title, int questionCount, int passPercent, QuizKind kind) {

    public PublishedQuiz(String quizId, int version, String title, int questionCount, int passPercent) {
        this(quizId, version, title, questionCount, passPercent, QuizKind.DAILY);
    }

    PublishedQuiz as(QuizKind asked) {
        return new PublishedQuiz(quizId, version, title, questionCount, passPercent, asked);
    }
}
