package io.rizhi.quiz.ids;

/** The id of one person. */
public record PersonId(String value) {
    public PersonId {
        Ids.check("PersonId", value);
    }
}
