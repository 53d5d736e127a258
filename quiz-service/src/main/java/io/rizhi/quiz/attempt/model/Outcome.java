package io.rizhi.quiz.attempt.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Marks of a whole attempt. */
public record Outcome(List<QuestionMark> marks, BigDecimal totalMark, int passPercent, List<SectionRule> sections) {
    public Outcome {
        marks = List.copyOf(marks);
        sections = List.copyOf(sections);
    }

    public Outcome(List<QuestionMark> marks, BigDecimal totalMark, int passPercent) {
        this(marks, totalMark, passPercent, List.of());
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

    /** The pass mark of the whole and of each part that has one. */
    public boolean hasPassed() {
        return isTotalEnough() && sections.stream().allMatch(section -> section.hasPassed(marks));
    }

    private boolean isTotalEnough() {
        return mark().multiply(BigDecimal.valueOf(100)).compareTo(totalMark.multiply(BigDecimal.valueOf(passPercent)))
                >= 0;
    }
}
