package io.rizhi.quiz.analysis.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a quiz worked. A figure that cannot be computed is null.
 *
 * @param consistency Cronbach's alpha times 100; only where every attempt was asked the same
 * @param errorRatio percent of the deviation that is chance
 * @param standardError of a total, in marks
 * @param items questions on every paper, then drawn ones
 */
public record QuizFigures(
        int attempts,
        @Nullable Double mean,
        @Nullable Double median,
        @Nullable Double deviation,
        @Nullable Double skewness,
        @Nullable Double kurtosis,
        @Nullable Double consistency,
        @Nullable Double errorRatio,
        @Nullable Double standardError,
        List<ItemFigures> items) {}
