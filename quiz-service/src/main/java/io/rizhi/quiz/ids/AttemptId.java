package io.rizhi.quiz.ids;

/** The id of one attempt. */
public record AttemptId(String value) {
    public AttemptId {
        Ids.check("AttemptId", value);
    }
}
