package org.delbar.bench;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** One list at all sizes, with few and with many rows. */
record ListSection(String name, String things, Map<Integer, Contest> few, Map<Integer, Contest> many) {

    private static final List<Double> CHARGES = List.of(0.0, 0.05, 0.2, 1.0);
    private static final String GOALS = "| goal | limit | measured |\n|---|---|---|\n";

    /** @param more what else was measured of it */
    String text(String more) {
        StringBuilder text = new StringBuilder(2000)
                .append("## ")
                .append(name)
                .append("\n\n| ")
                .append(things)
                .append(" | rows | floor p50 | own p50 | own p95 | own ÷ floor | with the host’s answers p50 | p95 |\n")
                .append("|---|---|---|---|---|---|---|---|\n");
        few.forEach((size, contest) -> text.append(line(size, contest)));
        many.forEach((size, contest) -> text.append(line(size, contest)));
        text.append('\n')
                .append(more)
                .append(GOALS)
                .append("| 30 rows beside the floor, most ")
                .append(things)
                .append(" | ≤ 10 | ")
                .append(last(few).own.over(last(few).least))
                .append(" |\n| for each further row | ≤ 20 µs | ")
                .append(micros(slope(contest -> contest.own)))
                .append(" (floor ")
                .append(micros(slope(contest -> contest.least)))
                .append(") |\n| for each further row, beside the floor | ≤ 7 | ")
                .append(String.format(
                        Locale.ROOT, "%.2f", slope(contest -> contest.own) / slope(contest -> contest.least)))
                .append(" |\n| most ")
                .append(things)
                .append(" beside fewest | ≤ 1.5 | ")
                .append(last(few).own.over(first(few).own))
                .append(
                        " |\n\nWhy a row costs more than 20 µs: [decision 16](decisions/0016-a-row-costs-its-template.md).\n\n| ")
                .append(things)
                .append(
                        " | rows | statements on our tables | exact checks | bulk checks | space checks | page loads |\n")
                .append("|---|---|---|---|---|---|---|\n");
        few.forEach((size, contest) -> text.append(counts(size, contest)));
        many.forEach((size, contest) -> text.append(counts(size, contest)));
        text.append("\nThe host charges one page load for each exact check. Own p50 of 30 rows, most ")
                .append(things)
                .append(", if a check cost more:\n\n| charge per check | 30 rows |\n|---|---|\n");
        for (double charge : CHARGES) {
            text.append("| ")
                    .append(charge)
                    .append(" ms | ")
                    .append(Times.millis(last(few).own.p50() + last(few).cost.exact() * charge * 1000))
                    .append(" |\n");
        }
        return text.toString();
    }

    private static String line(int size, Contest contest) {
        return "| " + size + " | " + contest.rows() + " | " + Times.millis(contest.least.p50()) + " | "
                + Times.millis(contest.own.p50()) + " | " + Times.millis(contest.own.p95()) + " | "
                + contest.own.over(contest.least) + " | " + Times.millis(contest.whole.p50()) + " | "
                + Times.millis(contest.whole.p95()) + " |\n";
    }

    private static String counts(int size, Contest contest) {
        Cost cost = contest.cost;
        return "| " + size + " | " + contest.rows() + " | " + cost.ours() + " | " + cost.exact() + " | " + cost.bulk()
                + " | " + cost.spaces() + " | " + cost.loads() + " |\n";
    }

    /** Microseconds a row, among most. */
    private double slope(Function<Contest, Times> times) {
        Contest less = last(few);
        Contest more = last(many);
        return Times.slope(times.apply(less), less.rows(), times.apply(more), more.rows());
    }

    private static Contest first(Map<Integer, Contest> contests) {
        return contests.values().iterator().next();
    }

    private static Contest last(Map<Integer, Contest> contests) {
        return List.copyOf(contests.values()).get(contests.size() - 1);
    }

    private static String micros(double micros) {
        return String.format(Locale.ROOT, "%.1f µs", micros);
    }
}
