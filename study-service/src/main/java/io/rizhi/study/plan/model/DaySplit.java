package io.rizhi.study.plan.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Cuts sections into days of about the same length, in order and only at section borders. A day stays within a fifth
 * of the wanted length where the sections allow it; a section that is longer by itself gets a day of its own. Among
 * all such cuts the one with the least squared distance from the wanted length is taken, so the last day is not a crumb.
 */
public final class DaySplit {

    private static final double TOLERANCE = 0.2;

    private DaySplit() {}

    /**
     * @param seconds estimated seconds of the sections in order
     * @param secondsPerDay the wanted length of a day
     * @return for each day the indexes of its sections
     */
    public static List<List<Integer>> split(List<Integer> seconds, int secondsPerDay) {
        int n = seconds.size();
        double[] cost = new double[n + 1];
        int[] from = new int[n + 1];
        for (int end = 1; end <= n; end++) {
            cost[end] = Double.MAX_VALUE;
            long length = 0;
            for (int start = end - 1; start >= 0; start--) {
                length += seconds.get(start);
                if (start < end - 1 && isTooLong(length, secondsPerDay)) {
                    break;
                }
                double candidate = cost[start] + distance(length, secondsPerDay);
                if (candidate < cost[end]) {
                    cost[end] = candidate;
                    from[end] = start;
                }
            }
        }
        return cutAt(from, n);
    }

    public static boolean isTooLong(long seconds, int secondsPerDay) {
        return seconds > secondsPerDay * (1 + TOLERANCE);
    }

    public static boolean isTooShort(long seconds, int secondsPerDay) {
        return seconds < secondsPerDay * (1 - TOLERANCE);
    }

    private static double distance(long length, int secondsPerDay) {
        double difference = (double) (length - secondsPerDay) / secondsPerDay;
        return difference * difference;
    }

    private static List<List<Integer>> cutAt(int[] from, int n) {
        List<List<Integer>> days = new ArrayList<>();
        int end = n;
        while (end > 0) {
            List<Integer> day = new ArrayList<>();
            for (int index = from[end]; index < end; index++) {
                day.add(index);
            }
            days.add(day);
            end = from[end];
        }
        Collections.reverse(days);
        return days;
    }
}
