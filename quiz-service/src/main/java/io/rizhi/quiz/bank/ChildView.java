package io.rizhi.quiz.bank;

import io.rizhi.quiz.bank.model.Child;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/**
 * A question about the material of a composite, for admins only; its mark is its part among the children.
 *
 * @param id empty in a request for a new one
 */
public record ChildView(
        @NotNull @Pattern(regexp = "[A-Za-z0-9_-]{0,64}") String id,
        @NotNull @Valid QuestionContent content) {

    static ChildView of(Child child) {
        return new ChildView(child.id(), QuestionContent.of(child.content()));
    }

    Child toChild(int place) {
        return new Child(id.isBlank() ? "new-" + place : id, content.toContent());
    }
}
