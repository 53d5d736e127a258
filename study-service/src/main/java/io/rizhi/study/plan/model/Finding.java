package io.rizhi.study.plan.model;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One result of the publish check.
 *
 * @param code what was found
 * @param day the day concerned; null for the plan as a whole
 * @param arguments values for the sentence
 */
public record Finding(FindingCode code, @Nullable Integer day, Map<String, String> arguments) {

    public Finding {
        arguments = Map.copyOf(arguments);
    }

    public boolean isError() {
        return code.isError();
    }
}
