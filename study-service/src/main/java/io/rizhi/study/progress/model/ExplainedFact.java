package io.rizhi.study.progress.model;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One fact of an explanation.
 *
 * @param code what kind of fact
 * @param at when it happened or will happen; null for something that did not happen
 * @param arguments values for its sentence
 */
public record ExplainedFact(FactCode code, @Nullable Instant at, Map<String, String> arguments) {

    public ExplainedFact {
        arguments = Map.copyOf(arguments);
    }
}
