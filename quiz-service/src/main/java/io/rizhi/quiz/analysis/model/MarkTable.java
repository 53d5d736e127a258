package io.rizhi.quiz.analysis.model;

import java.util.Arrays;
import java.util.List;

/**
 * Marks by attempt and question.
 *
 * @param attempts how many
 * @param marks a column per question that is on every paper, each with one mark per attempt
 * @param most highest marks of each of them
 * @param drawn questions that only some attempts were asked
 */
public record MarkTable(int attempts, double[][] marks, List<Most> most, List<Drawn> drawn) {
    /**
     * A question that papers draw.
     *
     * @param attempts places of the attempts that drew it
     * @param marks one for each of them
     * @param most highest marks; none where rules that draw it do not agree
     */
    public record Drawn(int[] attempts, double[] marks, Most most) {
        public Drawn {
            if (attempts.length != marks.length) {
                throw new IllegalArgumentException(
                        "marks: " + marks.length + " (expected: " + attempts.length + ", one per attempt)");
            }
        }
    }

    public MarkTable {
        if (marks.length != most.size()) {
            throw new IllegalArgumentException("marks: " + marks.length + " columns (expected: " + most.size() + ")");
        }
        most = List.copyOf(most);
        drawn = List.copyOf(drawn);
    }

    /** Where every attempt was asked the same, for the same marks. */
    public MarkTable(double[][] marks, double[] most) {
        this(
                marks.length == 0 ? 0 : marks[0].length,
                marks,
                Arrays.stream(most).mapToObj(Most::same).toList(),
                List.of());
    }

    public int questions() {
        return marks.length;
    }

    /** Of all questions an attempt was asked. */
    double[] totals() {
        double[] totals = new double[attempts];
        for (double[] column : marks) {
            for (int i = 0; i < totals.length; i++) {
                totals[i] += column[i];
            }
        }
        for (Drawn question : drawn) {
            for (int i = 0; i < question.attempts.length; i++) {
                totals[question.attempts[i]] += question.marks[i];
            }
        }
        return exact(totals);
    }

    /** What each attempt earned in drawn questions. */
    double[] drawnTotals() {
        double[] totals = new double[attempts];
        for (Drawn question : drawn) {
            for (int i = 0; i < question.attempts.length; i++) {
                totals[question.attempts[i]] += question.marks[i];
            }
        }
        return exact(totals);
    }

    private static double[] exact(double[] totals) {
        return Arrays.stream(totals).map(Moments::hundredths).toArray();
    }
}
