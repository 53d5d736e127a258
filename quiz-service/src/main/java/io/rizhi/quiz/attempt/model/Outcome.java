package io.rizhi.quiz.attempt.model;

import io.rizhi.quiz.ids.QuestionId;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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

    /** Whether it says the same, however its numbers are written. */
    public boolean isSameAs(Outcome other) {
        if (marks.size() != other.marks.size()
                || totalMark.compareTo(other.totalMark) != 0
                || hasPassed() != other.hasPassed()) {
            return false;
        }
        for (int i = 0; i < marks.size(); i++) {
            if (!marks.get(i).isSameAs(other.marks.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether its share of the total is higher. */
    public boolean isBetterThan(Outcome other) {
        return mark().multiply(other.totalMark).compareTo(other.mark().multiply(totalMark)) > 0;
    }

    /** With another mark for one question, and the total to go with it. */
    public Outcome with(QuestionMark changed) {
        BigDecimal total = totalMark;
        List<QuestionMark> all = new ArrayList<>();
        for (QuestionMark mark : marks) {
            boolean isIt = mark.questionId().equals(changed.questionId());
            total = isIt ? total.subtract(mark.maxMark()).add(changed.maxMark()) : total;
            all.add(isIt ? changed : mark);
        }
        return new Outcome(all, total, passPercent, sections);
    }

    /** The same sums with one mark for each part and one for the rest, to keep many of them in memory. */
    public Outcome condensed() {
        List<QuestionMark> few = new ArrayList<>();
        List<SectionRule> parts = new ArrayList<>();
        BigDecimal rest = mark();
        BigDecimal restOf = totalMark;
        for (SectionRule section : sections) {
            QuestionId sum = new QuestionId("part" + parts.size());
            BigDecimal mark = section.mark(marks);
            BigDecimal most = section.totalMark(marks);
            few.add(new QuestionMark(sum, 1, mark, most, false));
            parts.add(new SectionRule(section.id(), section.title(), section.passPercent(), List.of(sum)));
            rest = rest.subtract(mark);
            restOf = restOf.subtract(most);
        }
        few.add(new QuestionMark(new QuestionId("rest"), 1, rest, restOf, false));
        return new Outcome(few, totalMark, passPercent, parts);
    }

    Optional<SectionRule> section(String id) {
        return sections.stream().filter(section -> section.id().equals(id)).findFirst();
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
                        .divide(totalMark, 0, RoundingMode.FLOOR)
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
