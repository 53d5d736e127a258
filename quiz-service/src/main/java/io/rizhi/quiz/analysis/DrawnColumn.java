package io.rizhi.quiz.analysis;

import io.rizhi.quiz.analysis.GradedTries.DrawnMarks;
import java.util.Arrays;

/** Marks of a question that only some attempts were asked. */
final class DrawnColumn {
    private static final int FEW = 16;
    private int[] attempts = new int[FEW];
    private int[] hundredths = new int[FEW];
    private int[] most = new int[FEW];
    private int size;

    void add(int attempt, int mark, int of) {
        if (size == attempts.length) {
            attempts = Arrays.copyOf(attempts, size * 2);
            hundredths = Arrays.copyOf(hundredths, size * 2);
            most = Arrays.copyOf(most, size * 2);
        }
        attempts[size] = attempt;
        hundredths[size] = mark;
        most[size++] = of;
    }

    DrawnMarks done(Kept kept) {
        int count = 0;
        for (int i = 0; i < size; i++) {
            int place = kept.placeOf(attempts[i]);
            if (place != Kept.DROPPED) {
                attempts[count] = place;
                hundredths[count] = hundredths[i];
                most[count++] = most[i];
            }
        }
        return new DrawnMarks(
                Arrays.copyOf(attempts, count), Arrays.copyOf(hundredths, count), Arrays.copyOf(most, count));
    }
}
