package io.rizhi.quiz.quiz;

import io.rizhi.quiz.quiz.model.PaperSection;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A part of a paper.
 *
 * @param id chosen by the client, unique in the draft
 * @param intro text under the heading; null for none
 * @param passPercent percent of its marks needed to pass, 0–100; null for none
 */
record PaperSectionRequest(
        @NotNull @Pattern(regexp = "[A-Za-z0-9_-]{1,64}") String id,
        @NotNull @Size(max = 200) String title,
        @Nullable @Size(max = 2000) String intro,
        @Nullable Integer passPercent) {

    PaperSection toSection() {
        return new PaperSection(id, title.strip(), intro, passPercent);
    }
}
