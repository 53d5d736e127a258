package io.rizhi.quiz.grading.model;

import io.rizhi.quiz.bank.model.OrderingPolicy;
import java.util.Arrays;
import java.util.List;

/** What an order earns under each policy. The response is read as the list of the right places of its items. */
final class OrderGrading {
    private OrderGrading() {}

    static Share share(List<String> right, List<String> given, OrderingPolicy policy) {
        int[] places = given.stream().mapToInt(right::indexOf).toArray();
        boolean isComplete =
                places.length == right.size() && Arrays.stream(places).allMatch(place -> place >= 0);
        return isComplete && places.length > 0 ? share(places, policy) : Share.NONE;
    }

    private static Share share(int[] places, OrderingPolicy policy) {
        int n = places.length;
        return switch (policy) {
            case EXACT -> Share.when(inPlace(places) == n);
            case ABSOLUTE_POSITION -> Share.of(inPlace(places), n);
            case NEXT_EXCLUDING_LAST -> n == 1 ? Share.ALL : Share.of(followed(places), n - 1);
            case NEXT_INCLUDING_LAST -> Share.of(followed(places) + lastInPlace(places), n);
            case PREVIOUS_AND_NEXT ->
                Share.of(2L * followed(places) + lastInPlace(places) + (places[0] == 0 ? 1 : 0), 2L * n);
            case ALL_PAIRS -> n == 1 ? Share.ALL : Share.of(pairs(places), (long) n * (n - 1) / 2);
            case LONGEST_SUBSEQUENCE -> longest(subsequence(places), n);
            case LONGEST_RUN -> longest(run(places), n);
        };
    }

    /** One item alone shows no order. */
    private static Share longest(int length, int n) {
        return length == 1 && n > 1 ? Share.NONE : Share.of(length, n);
    }

    private static int inPlace(int[] places) {
        int count = 0;
        for (int i = 0; i < places.length; i++) {
            count += places[i] == i ? 1 : 0;
        }
        return count;
    }

    private static int followed(int[] places) {
        int count = 0;
        for (int i = 0; i + 1 < places.length; i++) {
            count += places[i + 1] == places[i] + 1 ? 1 : 0;
        }
        return count;
    }

    private static int lastInPlace(int[] places) {
        return places[places.length - 1] == places.length - 1 ? 1 : 0;
    }

    private static long pairs(int[] places) {
        long count = 0;
        for (int i = 0; i < places.length; i++) {
            for (int j = i + 1; j < places.length; j++) {
                count += places[i] < places[j] ? 1 : 0;
            }
        }
        return count;
    }

    private static int subsequence(int[] places) {
        int[] longest = new int[places.length];
        int most = 0;
        for (int i = 0; i < places.length; i++) {
            longest[i] = 1;
            for (int j = 0; j < i; j++) {
                longest[i] = places[j] < places[i] ? Math.max(longest[i], longest[j] + 1) : longest[i];
            }
            most = Math.max(most, longest[i]);
        }
        return most;
    }

    private static int run(int[] places) {
        int most = 1;
        int length = 1;
        for (int i = 1; i < places.length; i++) {
            length = places[i] == places[i - 1] + 1 ? length + 1 : 1;
            most = Math.max(most, length);
        }
        return most;
    }
}
