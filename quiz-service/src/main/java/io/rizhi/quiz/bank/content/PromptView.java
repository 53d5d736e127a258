package io.rizhi.quiz.bank.content;

import io.rizhi.quiz.bank.model.Prompt;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The left side of a pair, for admins only.
 *
 * @param id empty in a request for a new prompt
 * @param optionId the option that belongs to it
 */
public record PromptView(
        @NotNull @Pattern(regexp = "[A-Za-z0-9_-]{0,64}") String id,
        @NotNull String text,
        @NotNull String optionId,
        @Nullable String feedback) {

    public static PromptView of(Prompt prompt) {
        return new PromptView(prompt.id(), prompt.text(), prompt.optionId(), prompt.feedback());
    }

    public Prompt toPrompt(int place) {
        return new Prompt(id.isBlank() ? "new-" + place : id, text.strip(), optionId, feedback);
    }
}
