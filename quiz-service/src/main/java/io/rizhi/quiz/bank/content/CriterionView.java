package io.rizhi.quiz.bank.content;

import io.rizhi.quiz.bank.model.Criterion;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of a rubric.
 *
 * @param most highest mark for it
 * @param levels empty for any mark up to the highest
 */
public record CriterionView(
        @NotNull @Pattern(regexp = "[A-Za-z0-9_-]{0,64}") String id,
        @NotNull String text,
        @NotNull BigDecimal most,
        @Nullable @Valid @Size(max = 50) List<LevelView> levels) {

    /** A grade within a criterion. */
    public record LevelView(@NotNull String text, @NotNull BigDecimal mark) {}

    public static CriterionView of(Criterion criterion) {
        return new CriterionView(
                criterion.id(),
                criterion.text(),
                criterion.most(),
                Codes.each(criterion.levels(), level -> new LevelView(level.text(), level.mark())));
    }

    public Criterion toCriterion(int place) {
        return new Criterion(
                id.isBlank() ? "new-" + place : id,
                text.strip(),
                most,
                Codes.each(levels, level -> new Criterion.Level(level.text().strip(), level.mark())));
    }
}
