package io.rizhi.quiz.attempt.model;

import io.rizhi.quiz.ids.PersonId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one marker gives.
 *
 * @param criteria marks by line of the rubric; empty without one
 */
public record Opinion(
        BigDecimal mark, @Nullable String comment, Map<String, BigDecimal> criteria, PersonId by, Instant at) {
    public Opinion {
        criteria = Map.copyOf(criteria);
    }
}
