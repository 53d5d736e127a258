package io.rizhi.quiz.attempt.model;

import io.rizhi.quiz.ids.PersonId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mark that people give.
 *
 * @param mark null while a second marker or a decision between two is missing
 * @param opinions of the markers, oldest first
 */
public record HandMark(
        @Nullable BigDecimal mark, @Nullable String comment, PersonId by, Instant at, List<Opinion> opinions) {
    public HandMark {
        opinions = List.copyOf(opinions);
    }
}
