package io.rizhi.quiz.attempt.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Marks of a whole attempt. */
public record Outcome(List<QuestionMark> marks, BigDecimal totalMark, int passPercent) {
    public Outcome {
        marks = List.copyOf(marks);
    }

    /** Whether nobody has to mark anything any more. */
    public boolean isComplete() {
        return marks.stream().allMatch(mark -> mark.mark() != null);
    }

    public boolean hasHandMarks() {
        return marks.stream().anyMatch(QuestionMark::isByHand);
    }

    /** Sum of the marks there are. */
    public BigDecimal mark() {
        BigDecimal sum = BigDecimal.ZERO;
        for (QuestionMark mark : marks) {
            BigDecimal given = mark.mark();
            sum = given == null ? sum : sum.add(given);
        }
        return sum;
    }

    /** Rounded down, so that a shown percent at or above the pass percent always means passed. */
    public int percent() {
        return totalMark.signum() == 0
                ? 0
                : mark().multiply(BigDecimal.valueOf(100))
                        .divide(totalMark, 0, RoundingMode.DOWN)
                        .intValue();
    }

    public boolean hasPassed() {
        return mark().multiply(BigDecimal.valueOf(100)).compareTo(totalMark.multiply(BigDecimal.valueOf(passPercent)))
                >= 0;
    }
}
