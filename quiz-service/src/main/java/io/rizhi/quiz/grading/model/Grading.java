package io.rizhi.quiz.grading.model;

import io.rizhi.quiz.attempt.model.Response;
import io.rizhi.quiz.bank.model.Content;
import io.rizhi.quiz.bank.model.Gap;
import io.rizhi.quiz.bank.model.Option;
import io.rizhi.quiz.quiz.model.GradingPolicy;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One response to one mark. The share of the mark is kept as a fraction of whole numbers and rounded once, half up, to
 * two decimals.
 */
public final class Grading {
    private static final int SCALE = 2;

    private Grading() {}

    /** Empty when a person has to give the mark. */
    public static Optional<BigDecimal> mark(
            Content content, Response response, BigDecimal maxMark, GradingPolicy policy) {
        return switch (content.type()) {
            case SINGLE -> Optional.of(share(maxMark, isExact(content, response) ? 1 : 0, 1));
            case MULTIPLE -> Optional.of(choices(content, response, maxMark, policy));
            case TRUE_FALSE ->
                Optional.of(share(
                        maxMark, response.isTrue() != null && response.isTrue().equals(content.isTrue()) ? 1 : 0, 1));
            case FILL_IN ->
                Optional.of(share(
                        maxMark,
                        rightGaps(content.gaps(), response.gaps()),
                        content.gaps().size()));
            case SHORT_ANSWER -> response.isEmpty() ? Optional.of(share(maxMark, 0, 1)) : Optional.empty();
        };
    }

    private static boolean isExact(Content content, Response response) {
        return new HashSet<>(response.optionIds()).equals(rightOptions(content));
    }

    private static BigDecimal choices(Content content, Response response, BigDecimal maxMark, GradingPolicy policy) {
        if (isExact(content, response)) {
            return share(maxMark, 1, 1);
        }
        boolean isIncomplete =
                !response.optionIds().isEmpty() && rightOptions(content).containsAll(response.optionIds());
        return policy == GradingPolicy.HALF_FOR_MISSING && isIncomplete ? share(maxMark, 1, 2) : share(maxMark, 0, 1);
    }

    private static Set<String> rightOptions(Content content) {
        return content.options().stream()
                .filter(Option::isCorrect)
                .map(Option::id)
                .collect(Collectors.toSet());
    }

    private static int rightGaps(List<Gap> gaps, List<String> typed) {
        int right = 0;
        for (int i = 0; i < gaps.size() && i < typed.size(); i++) {
            if (TextMatch.matches(typed.get(i), gaps.get(i).alternatives(), TextRules.USUAL)) {
                right++;
            }
        }
        return right;
    }

    private static BigDecimal share(BigDecimal maxMark, int parts, int of) {
        return parts == of
                ? maxMark
                : maxMark.multiply(BigDecimal.valueOf(parts))
                        .divide(BigDecimal.valueOf(of), SCALE, RoundingMode.HALF_UP);
    }
}
