package io.rizhi.quiz.review.model;

import java.util.ArrayList;
import java.util.List;

/** Recall as it was predicted and as it was, by tenths of the prediction. */
public final class Calibration {
    private static final int TENTHS = 10;

    /**
     * Reviews whose prediction lies in one tenth.
     *
     * @param tenth 0 is below 10 percent, 9 is 90 percent and more
     * @param predicted sum of the predictions, each from 0 to 1
     */
    public record Tenth(int tenth, int reviews, int right, double predicted) {}

    private Calibration() {}

    public static int tenth(double predicted) {
        return Math.max(0, Math.min(TENTHS - 1, (int) (predicted * TENTHS)));
    }

    /** All tenths in order, also those without a review. */
    public static List<Tenth> whole(List<Tenth> found) {
        List<Tenth> all = new ArrayList<>();
        for (int i = 0; i < TENTHS; i++) {
            int tenth = i;
            all.add(found.stream()
                    .filter(each -> each.tenth() == tenth)
                    .findFirst()
                    .orElse(new Tenth(tenth, 0, 0, 0)));
        }
        return all;
    }
}
