package io.rizhi.quiz.ids;

/** The id of one question. */
public record QuestionId(String value) {
    public QuestionId {
        Ids.check("QuestionId", value);
    }
}
