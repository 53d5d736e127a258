package io.rizhi.quiz.bank.model;

import java.math.BigDecimal;
import java.util.Objects;

/** Rules for the way a question is marked. */
final class ScoringRules {
    private ScoringRules() {}

    static void check(Content content, Faults faults) {
        Scoring scoring = content.scoring();
        Faults part = faults.within("/scoring");
        part.share(scoring.partShare(), "0", "1", "/partShare");
        part.share(scoring.defaultWeight(), "-1", "1", "/defaultWeight");
        part.share(scoring.lowerBound(), "-1", "1", "/lowerBound");
        part.share(scoring.upperBound(), "0", "1", "/upperBound");
        BigDecimal lower = Objects.requireNonNullElse(scoring.lowerBound(), BigDecimal.ZERO);
        BigDecimal upper = Objects.requireNonNullElse(scoring.upperBound(), BigDecimal.ONE);
        part.when(lower.compareTo(upper) > 0, "bounds-crossed", "/lowerBound");
        GradingPolicy policy = scoring.choices();
        boolean needsWeights = policy == GradingPolicy.WEIGHTS
                && content.options().stream().allMatch(option -> option.weight() == null);
        part.when(needsWeights, "weights-missing", "/choices");
    }
}
