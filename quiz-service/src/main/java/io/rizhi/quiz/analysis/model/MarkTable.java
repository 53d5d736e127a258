package io.rizhi.quiz.analysis.model;

import java.util.List;

/**
 * Marks by attempt and question.
 *
 * @param attempts how many
 * @param marks of each question that is on every paper
 * @param most highest marks of each of them
 * @param drawn questions that only some attempts were asked
 */
public record MarkTable(int attempts, List<Marks> marks, List<Most> most, List<Drawn> drawn) {
    /**
     * A question that papers draw.
     *
     * @param attempts places of the attempts that drew it, lowest first
     * @param marks one for each of them
     * @param most highest marks; none where rules that draw it do not agree
     */
    public record Drawn(int[] attempts, Marks marks, Most most) {
        public Drawn {
            if (attempts.length != marks.count()) {
                throw new IllegalArgumentException(
                        "marks: " + marks.count() + " (expected: " + attempts.length + ", one per attempt)");
            }
        }
    }

    public MarkTable {
        if (marks.size() != most.size()) {
            throw new IllegalArgumentException("marks: " + marks.size() + " columns (expected: " + most.size() + ")");
        }
        marks = List.copyOf(marks);
        most = List.copyOf(most);
        drawn = List.copyOf(drawn);
    }

    public int questions() {
        return marks.size();
    }

    /** Of all questions an attempt was asked. */
    Marks totals() {
        int[] totals = sumOfDrawn();
        for (Marks question : marks) {
            for (int i = 0; i < totals.length; i++) {
                totals[i] += question.at(i);
            }
        }
        return Marks.ofHundredths(totals);
    }

    /** What each attempt earned in drawn questions. */
    Marks drawnTotals() {
        return Marks.ofHundredths(sumOfDrawn());
    }

    private int[] sumOfDrawn() {
        int[] totals = new int[attempts];
        for (Drawn question : drawn) {
            for (int i = 0; i < question.attempts.length; i++) {
                totals[question.attempts[i]] += question.marks.at(i);
            }
        }
        return totals;
    }
}
