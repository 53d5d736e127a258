package io.rizhi.quiz.analysis.model;

/**
 * Marks by attempt and question.
 *
 * @param marks a column per question, each with one mark per attempt
 * @param most highest mark per question
 */
public record MarkTable(double[][] marks, double[] most) {
    public MarkTable {
        if (marks.length != most.length) {
            throw new IllegalArgumentException("marks: " + marks.length + " columns (expected: " + most.length + ")");
        }
    }

    public int attempts() {
        return marks.length == 0 ? 0 : marks[0].length;
    }

    public int questions() {
        return marks.length;
    }

    double[] totals() {
        double[] totals = new double[attempts()];
        for (double[] column : marks) {
            for (int i = 0; i < totals.length; i++) {
                totals[i] += column[i];
            }
        }
        return totals;
    }
}
