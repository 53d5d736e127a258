package io.rizhi.study.progress.explanation;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One fact of an explanation.
 *
 * @param code what kind of fact
 * @param text the fact as a sentence in the caller's language
 * @param at when it happened or will happen; null for something that did not happen
 * @param arguments the values in the sentence
 */
public record ExplanationFact(
        String code, String text, @Nullable Instant at, Map<String, String> arguments) {}
