package io.rizhi.quiz.bank;

import io.rizhi.kit.problem.FieldError;
import io.rizhi.quiz.bank.model.Content;
import io.rizhi.quiz.bank.model.ContentRules;
import io.rizhi.quiz.bank.model.OpaqueIds;
import java.util.List;

/** Refuses content that breaks a rule of the bank, and gives ids that tell no key. */
final class Contents {
    private Contents() {}

    /**
     * @param base pointer to the content within the request
     */
    static Content checked(Content content, String base) {
        List<FieldError> errors = ContentRules.check(content).stream()
                .map(fault -> FieldError.of(base + fault.pointer(), fault.code()))
                .toList();
        if (!errors.isEmpty()) {
            throw BankProblems.QUESTION_INVALID.exception(errors);
        }
        return OpaqueIds.in(content);
    }
}
