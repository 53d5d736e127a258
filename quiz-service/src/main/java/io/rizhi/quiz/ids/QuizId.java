package io.rizhi.quiz.ids;

/** The id of one quiz. */
public record QuizId(String value) {
    public QuizId {
        Ids.check("QuizId", value);
    }
}
