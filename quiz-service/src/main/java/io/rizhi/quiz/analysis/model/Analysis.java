package io.rizhi.quiz.analysis.model;

import io.rizhi.quiz.analysis.model.ItemFigures.Flag;
import io.rizhi.quiz.analysis.model.MarkTable.Drawn;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** Computes the figures of a quiz and of its questions from a table of marks. */
public final class Analysis {
    private static final double GROUP = 0.27;
    private static final double EASY = 0.95;
    private static final double HARD = 0.1;

    private final MarkTable table;
    private final Marks totals;
    private final int[] weakestFirst;

    private Analysis(MarkTable table) {
        this.table = table;
        this.totals = table.totals();
        this.weakestFirst = totals.lowestFirst();
    }

    public static QuizFigures of(MarkTable table) {
        return new Analysis(table).quiz();
    }

    private QuizFigures quiz() {
        int n = table.attempts();
        boolean hasSpread = n > 1 && totals.variance() > 0;
        Double deviation = n > 1 ? Math.sqrt(totals.variance()) : null;
        boolean areAskedTheSame = table.drawn().isEmpty() && table.questions() > 1;
        Double consistency = hasSpread && n > 2 && areAskedTheSame ? consistency() : null;
        Double errorRatio = consistency == null ? null : 100 * Math.sqrt(Math.max(0, 1 - consistency / 100));
        return new QuizFigures(
                n,
                n == 0 ? null : totals.mean(),
                n == 0 ? null : totals.median(),
                deviation,
                hasSpread && n > 2 ? skewness(n) : null,
                hasSpread && n > 3 ? kurtosis(n) : null,
                consistency,
                errorRatio,
                errorRatio == null || deviation == null ? null : errorRatio * deviation / 100,
                items());
    }

    private double consistency() {
        double p = table.questions();
        double sum = 0;
        for (Marks question : table.marks()) {
            sum += question.variance();
        }
        return 100 * p / (p - 1) * (1 - sum / totals.variance());
    }

    private double skewness(double n) {
        double k3 = n * n * totals.central(3) / ((n - 1) * (n - 2));
        return k3 / Math.pow(totals.variance(), 1.5);
    }

    private double kurtosis(double n) {
        double m2 = totals.central(2);
        double k4 = n * n * ((n + 1) * totals.central(4) - 3 * (n - 1) * m2 * m2) / ((n - 1) * (n - 2) * (n - 3));
        return k4 / Math.pow(totals.variance(), 2);
    }

    private List<ItemFigures> items() {
        double[] roots = new double[table.questions()];
        double sum =
                table.drawn().isEmpty() ? 0 : rootOfShared(table.drawnTotals()).orElse(0);
        for (int item = 0; item < roots.length; item++) {
            roots[item] = rootOfShared(table.marks().get(item)).orElse(Double.NaN);
            sum += Double.isNaN(roots[item]) ? 0 : roots[item];
        }
        List<ItemFigures> items = new ArrayList<>();
        for (int item = 0; item < roots.length; item++) {
            boolean hasWeight = !Double.isNaN(roots[item]) && sum > 0;
            items.add(fixed(item, hasWeight ? 100 * roots[item] / sum : null));
        }
        table.drawn().forEach(question -> items.add(drawn(question)));
        return List.copyOf(items);
    }

    /** Root of what marks and totals have in common; none when they work against each other. */
    private OptionalDouble rootOfShared(Marks marks) {
        double shared = table.attempts() > 1 ? marks.covariance(totals) : Double.NaN;
        return shared >= 0 ? OptionalDouble.of(Math.sqrt(shared)) : OptionalDouble.empty();
    }

    private ItemFigures fixed(int item, @Nullable Double weight) {
        Marks marks = table.marks().get(item);
        return figures(marks, totals.less(marks), weakestFirst, table.most().get(item), weight);
    }

    /** Which others were asked along with it is chance, so it is compared with the whole total. */
    private ItemFigures drawn(Drawn question) {
        Marks whole = totals.of(question.attempts());
        return figures(question.marks(), whole, whole.lowestFirst(), question.most(), null);
    }

    private static ItemFigures figures(
            Marks marks, Marks others, int[] weakestFirst, Most most, @Nullable Double weight) {
        int n = marks.count();
        Double facility = most.meanShare(marks);
        double variance = n > 1 ? marks.variance() : 0;
        double varianceOfOthers = n > 1 ? others.variance() : 0;
        boolean hasSpread = variance > 0 && varianceOfOthers > 0;
        double shared = hasSpread ? marks.covariance(others) : 0;
        Double discrimination = hasSpread ? 100 * shared / Math.sqrt(variance * varianceOfOthers) : null;
        return new ItemFigures(
                n,
                facility,
                n > 1 ? Math.sqrt(variance) : null,
                discrimination,
                hasSpread ? efficiency(shared, marks.greatestCovariance(others)) : null,
                weight,
                n > 1 && facility != null ? topMinusBottom(marks, weakestFirst, most) : null,
                flags(facility, discrimination));
    }

    private static @Nullable Double efficiency(double shared, double greatest) {
        return greatest > 0 ? 100 * shared / greatest : null;
    }

    private static double topMinusBottom(Marks marks, int[] weakestFirst, Most most) {
        int n = marks.count();
        int size = (int) Math.max(1, Math.round(GROUP * n));
        double difference = 0;
        for (int i = 0; i < size; i++) {
            difference += most.share(marks, weakestFirst[n - 1 - i]) - most.share(marks, weakestFirst[i]);
        }
        return difference / size;
    }

    private static List<Flag> flags(@Nullable Double facility, @Nullable Double discrimination) {
        List<Flag> flags = new ArrayList<>();
        if (discrimination != null && discrimination < 0) {
            flags.add(Flag.NEGATIVE_DISCRIMINATION);
        }
        if (facility != null && facility >= EASY) {
            flags.add(Flag.TOO_EASY);
        }
        if (facility != null && facility <= HARD) {
            flags.add(Flag.TOO_HARD);
        }
        return List.copyOf(flags);
    }
}
