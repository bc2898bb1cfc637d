package org.delbar.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.DoubleBinaryOperator;
import java.util.stream.IntStream;

/** Microseconds, taken in blocks that stand between blocks of what they are compared with. */
final class Times {

    private static final int RESAMPLES = 2000;

    private final List<double[]> blocks = new ArrayList<>();

    void add(double[] block) {
        blocks.add(block);
    }

    double p50() {
        return of(0.5);
    }

    double p95() {
        return of(0.95);
    }

    double of(double part) {
        return quantile(all(), part);
    }

    private double[] all() {
        return blocks.stream().flatMapToDouble(Arrays::stream).toArray();
    }

    private static double quantile(double[] values, double part) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.round(part * (sorted.length - 1))];
    }

    /** The median of the blocks' ratios, with the bootstrap's 95 % interval. */
    Ratio over(Times other) {
        return over(other, 0.5);
    }

    /** As the other, of another part of each block. */
    Ratio over(Times other, double part) {
        double[] ratios = beside(other, part, (one, two) -> one / two);
        double[] medians = resampled(ratios);
        return new Ratio(quantile(ratios, 0.5), quantile(medians, 0.025), quantile(medians, 0.975));
    }

    /** The median of the blocks' differences, with the same interval. */
    String beyond(Times other) {
        double[] differences = beside(other, 0.5, (one, two) -> one - two);
        double[] medians = resampled(differences);
        return String.format(
                Locale.ROOT,
                "%+.2f ms (%+.2f–%+.2f)",
                quantile(differences, 0.5) / 1000,
                quantile(medians, 0.025) / 1000,
                quantile(medians, 0.975) / 1000);
    }

    private double[] beside(Times other, double part, DoubleBinaryOperator how) {
        return IntStream.range(0, blocks.size())
                .mapToDouble(block ->
                        how.applyAsDouble(quantile(blocks.get(block), part), quantile(other.blocks.get(block), part)))
                .toArray();
    }

    private static double[] resampled(double[] values) {
        Random random = new Random(17);
        double[] medians = new double[RESAMPLES];
        for (int i = 0; i < RESAMPLES; i++) {
            double[] drawn = new double[values.length];
            for (int j = 0; j < drawn.length; j++) {
                drawn[j] = values[random.nextInt(values.length)];
            }
            medians[i] = quantile(drawn, 0.5);
        }
        return medians;
    }

    static String millis(double micros) {
        return String.format(Locale.ROOT, "%.2f ms", micros / 1000);
    }

    /** Microseconds for each further row. */
    static double slope(Times few, int fewRows, Times many, int manyRows) {
        return (many.p50() - few.p50()) / (manyRows - fewRows);
    }
}
