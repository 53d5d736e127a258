package io.rizhi.quiz.bank;

import io.rizhi.quiz.bank.model.Changes;
import io.rizhi.quiz.bank.model.Question;
import java.util.List;

/** What differs between two versions of a question. */
record QuestionChangesView(int since, int version, List<ChangeView> items) {
    static QuestionChangesView between(Question before, Question after) {
        return new QuestionChangesView(
                before.version(),
                after.version(),
                Changes.between(before.content(), after.content()).stream()
                        .map(change -> new ChangeView(change.path(), change.before(), change.after()))
                        .toList());
    }
}
