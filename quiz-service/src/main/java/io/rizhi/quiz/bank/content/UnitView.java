package io.rizhi.quiz.bank.content;

import io.rizhi.quiz.bank.model.Unit;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;

/**
 * A unit an answer may carry.
 *
 * @param factor the number of key units in one of it
 */
public record UnitView(@NotNull String name, @NotNull BigDecimal factor) {
    static UnitView of(Unit unit) {
        return new UnitView(unit.name(), unit.factor());
    }

    Unit toUnit() {
        return new Unit(name.strip(), factor);
    }
}
