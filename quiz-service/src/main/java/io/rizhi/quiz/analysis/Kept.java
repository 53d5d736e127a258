package io.rizhi.quiz.analysis;

import java.util.Arrays;
import java.util.BitSet;

/** Where attempts stand once those that do not count are taken out. */
final class Kept {
    static final int DROPPED = -1;

    private final int[] places;
    private final int count;

    private Kept(int[] places, int count) {
        this.places = places;
        this.count = count;
    }

    static Kept of(int attempts, BitSet dropped) {
        int[] places = new int[attempts];
        int count = 0;
        for (int i = 0; i < attempts; i++) {
            places[i] = dropped.get(i) ? DROPPED : count++;
        }
        return new Kept(places, count);
    }

    int count() {
        return count;
    }

    int placeOf(int attempt) {
        return places[attempt];
    }

    /** Numbers of the attempts that are left; there may be room behind them. */
    int[] of(int[] numbers) {
        if (count == places.length) {
            return numbers.length == count ? numbers : Arrays.copyOf(numbers, count);
        }
        int[] left = new int[count];
        for (int i = 0; i < places.length; i++) {
            if (places[i] != DROPPED) {
                left[places[i]] = numbers[i];
            }
        }
        return left;
    }
}
