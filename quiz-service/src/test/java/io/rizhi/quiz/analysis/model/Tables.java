package io.rizhi.quiz.analysis.model;

import java.util.Arrays;
import java.util.List;

/** Tables of marks written as marks. */
final class Tables {
    private Tables() {}

    /** Where every attempt was asked the same, for the same marks. */
    static MarkTable same(double[][] marks, double[] most) {
        return new MarkTable(
                marks[0].length,
                marks(marks),
                Arrays.stream(most).mapToObj(Tables::same).toList(),
                List.of());
    }

    static MarkTable.Drawn drawn(int[] attempts, double[] marks, double most) {
        return new MarkTable.Drawn(attempts, marks(marks), same(most));
    }

    static List<Marks> marks(double[][] columns) {
        return Arrays.stream(columns).map(Tables::marks).toList();
    }

    static Marks marks(double... marks) {
        return Marks.ofHundredths(hundredths(marks));
    }

    static Most same(double most) {
        return Most.same(hundredths(most)[0]);
    }

    static Most each(double now, double[] each) {
        return Most.each(hundredths(now)[0], hundredths(each));
    }

    private static int[] hundredths(double... marks) {
        return Arrays.stream(marks)
                .mapToInt(mark -> (int) Math.round(mark * 100))
                .toArray();
    }
}
