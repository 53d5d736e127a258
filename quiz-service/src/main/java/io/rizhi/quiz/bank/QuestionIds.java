package io.rizhi.quiz.bank;

import io.rizhi.kit.problem.KitProblems;
import io.rizhi.quiz.ids.Ids;
import io.rizhi.quiz.ids.QuestionId;

/** Ids as they stand in a path: what cannot be one names nothing. */
final class QuestionIds {
    private QuestionIds() {}

    static QuestionId read(String id) {
        if (!Ids.isId(id)) {
            throw KitProblems.NOT_FOUND.exception();
        }
        return new QuestionId(id);
    }
}
