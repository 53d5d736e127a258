package io.rizhi.quiz.analysis.model;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The figures once more, in exact decimals and straight from their definitions, slow and without any shortcut. */
final class ByDefinition {
    private static final MathContext EXACT = new MathContext(60);

    private ByDefinition() {}

    static List<BigDecimal> column(double[] marks) {
        return Arrays.stream(marks).mapToObj(BigDecimal::valueOf).toList();
    }

    /** Each mark of the most there was for it. */
    static List<BigDecimal> shares(double[] marks, double[] most) {
        return IntStream.range(0, marks.length)
                .mapToObj(i -> BigDecimal.valueOf(marks[i]).divide(BigDecimal.valueOf(most[i]), EXACT))
                .toList();
    }

    static List<BigDecimal> totals(double[][] marks) {
        return IntStream.range(0, marks[0].length)
                .mapToObj(attempt -> Arrays.stream(marks)
                        .map(column -> BigDecimal.valueOf(column[attempt]))
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .toList();
    }

    static List<BigDecimal> less(List<BigDecimal> totals, List<BigDecimal> marks) {
        return IntStream.range(0, totals.size())
                .mapToObj(i -> totals.get(i).subtract(marks.get(i)))
                .toList();
    }

    static BigDecimal mean(List<BigDecimal> x) {
        return sum(x).divide(BigDecimal.valueOf(x.size()), EXACT);
    }

    private static BigDecimal sum(List<BigDecimal> x) {
        return x.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Divisor n - 1. */
    static BigDecimal covariance(List<BigDecimal> x, List<BigDecimal> y) {
        BigDecimal meanX = mean(x);
        BigDecimal meanY = mean(y);
        List<BigDecimal> products = new ArrayList<>();
        for (int i = 0; i < x.size(); i++) {
            products.add(x.get(i).subtract(meanX).multiply(y.get(i).subtract(meanY)));
        }
        return sum(products).divide(BigDecimal.valueOf(x.size() - 1L), EXACT);
    }

    static BigDecimal variance(List<BigDecimal> x) {
        return covariance(x, x);
    }

    /** Divisor n. */
    private static BigDecimal central(List<BigDecimal> x, int power) {
        BigDecimal mean = mean(x);
        return mean(x.stream().map(each -> each.subtract(mean).pow(power)).toList());
    }

    static double discrimination(List<BigDecimal> x, List<BigDecimal> others) {
        BigDecimal root = variance(x).multiply(variance(others)).sqrt(EXACT);
        return covariance(x, others).movePointRight(2).divide(root, EXACT).doubleValue();
    }

    static double efficiency(List<BigDecimal> x, List<BigDecimal> others) {
        BigDecimal most = covariance(
                x.stream().sorted().toList(), others.stream().sorted().toList());
        return covariance(x, others).movePointRight(2).divide(most, EXACT).doubleValue();
    }

    static double skewness(List<BigDecimal> totals) {
        BigDecimal n = BigDecimal.valueOf(totals.size());
        BigDecimal k2 = variance(totals);
        BigDecimal k3 = n.pow(2)
                .multiply(central(totals, 3))
                .divide(n.subtract(BigDecimal.ONE).multiply(n.subtract(BigDecimal.valueOf(2))), EXACT);
        return k3.divide(k2.multiply(k2.sqrt(EXACT)), EXACT).doubleValue();
    }

    static double kurtosis(List<BigDecimal> totals) {
        BigDecimal n = BigDecimal.valueOf(totals.size());
        BigDecimal less = n.subtract(BigDecimal.ONE);
        BigDecimal inner = n.add(BigDecimal.ONE)
                .multiply(central(totals, 4))
                .subtract(BigDecimal.valueOf(3)
                        .multiply(less)
                        .multiply(central(totals, 2).pow(2)));
        BigDecimal k4 = n.pow(2)
                .multiply(inner)
                .divide(
                        less.multiply(n.subtract(BigDecimal.valueOf(2))).multiply(n.subtract(BigDecimal.valueOf(3))),
                        EXACT);
        return k4.divide(variance(totals).pow(2), EXACT).doubleValue();
    }

    static double consistency(double[][] marks) {
        BigDecimal p = BigDecimal.valueOf(marks.length);
        BigDecimal spread =
                Arrays.stream(marks).map(column -> variance(column(column))).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal rest = BigDecimal.ONE.subtract(spread.divide(variance(totals(marks)), EXACT));
        return p.divide(p.subtract(BigDecimal.ONE), EXACT)
                .multiply(rest)
                .movePointRight(2)
                .doubleValue();
    }

    /** Best 27 % less weakest 27 %, by total; ties as they come. */
    static double topMinusBottom(double[] marks, List<BigDecimal> totals, double most) {
        int size = (int) Math.max(1, Math.round(totals.size() * 0.27));
        List<Integer> order = IntStream.range(0, totals.size())
                .boxed()
                .sorted(Comparator.comparing(totals::get))
                .toList();
        double top = order.subList(order.size() - size, order.size()).stream()
                .mapToDouble(attempt -> marks[attempt])
                .sum();
        double bottom = order.subList(0, size).stream()
                .mapToDouble(attempt -> marks[attempt])
                .sum();
        return (top - bottom) / size / most;
    }
}
