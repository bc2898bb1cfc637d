package org.delbar.bench;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** The table people read. */
record BenchReport(
        Map<Integer, Contest> few,
        Map<Integer, Contest> many,
        Map<Integer, Contest> libraries,
        Times http,
        Saves saves,
        OnAndOff onAndOff,
        String untouched,
        FirstPage first) {

    private static final List<Double> CHARGES = List.of(0.0, 0.05, 0.2, 1.0);

    String text() {
        StringBuilder text = new StringBuilder(4000);
        text.append(
                        "# What lists cost\n\nWritten by `./delbar bench`. One machine, one run: compare within the run, not with another. ")
                .append(machine())
                .append(
                        ", PostgreSQL on loopback, READ COMMITTED. Ten spaces, every fifth page hidden from the reader,")
                .append(
                        " lists of all spaces, newest first. The library counts its facets while there are at most 500 candidates.\n\n")
                .append(
                        "*Floor*: one JDBC statement for the same rows and the same Velocity template with a ready view, in turns with")
                .append(
                        " the list. *Own*: the list without the time in which the host answered about pages, spaces, people,")
                .append(
                        " permissions and texts (here the workbench; in Confluence its caches). Ratios: median of the blocks, 95 % interval.\n\n");
        text.append(
                        "## Time, in process\n\n### Register\n\n| lessons | rows | floor p50 | own p50 | own p95 | own ÷ floor | with the host's answers p50 | p95 |\n")
                .append("|---|---|---|---|---|---|---|---|\n");
        few.forEach((lessons, contest) -> text.append(line(lessons, contest)));
        many.forEach((lessons, contest) -> text.append(line(lessons, contest)));
        text.append("\n### Library\n\n| methods | cards | floor p50 | own p50 | own p95 | own ÷ floor |")
                .append(" with the host’s answers p50 | p95 |\n|---|---|---|---|---|---|---|---|\n");
        libraries.forEach((methods, contest) -> text.append(line(methods, contest)));
        text.append("\nOver HTTP, whole page, 30 rows, most lessons: p50 ")
                .append(millis(http.p50()))
                .append(", p95 ")
                .append(millis(http.p95()))
                .append(".\n\n## Goals\n\n| goal | limit | measured |\n|---|---|---|\n")
                .append("| 30 rows beside the floor, most lessons | ≤ 10 | ")
                .append(last(few).own.over(last(few).least))
                .append(" |\n| for each further row | ≤ 20 µs | ")
                .append(micros(slope(contest -> contest.own)))
                .append(" (floor ")
                .append(micros(slope(contest -> contest.least)))
                .append(") |\n| for each further row, beside the floor | ≤ 7 | ")
                .append(String.format(
                        Locale.ROOT, "%.2f", slope(contest -> contest.own) / slope(contest -> contest.least)))
                .append(" |\n| most lessons beside fewest | ≤ 1.5 | ")
                .append(last(few).own.over(first(few).own))
                .append(" |\n| page without our macros, add-on on ÷ off | interval has 1 | ")
                .append(onAndOff.on.over(onAndOff.off))
                .append(
                        " |\n\nWhy a row costs more than 20 µs: [decision 16](decisions/0016-a-row-costs-its-template.md).\n\n## Counts\n\n| of | rows | statements on our tables | exact checks | bulk checks | space checks | page loads |\n")
                .append("|---|---|---|---|---|---|---|\n");
        few.forEach((lessons, contest) -> text.append(counts(lessons + " lessons", contest)));
        many.forEach((lessons, contest) -> text.append(counts(lessons + " lessons", contest)));
        libraries.forEach((methods, contest) -> text.append(counts(methods + " methods", contest)));
        text.append("\nA page without our macros: `").append(untouched).append("`.\n");
        text.append(
                        "\n## If an exact check cost more\n\nThe host charges one page load for each exact check. Own p50 of 30 rows, most lessons, with that charge:\n\n")
                .append("| charge per check | 30 rows |\n|---|---|\n");
        for (double charge : CHARGES) {
            text.append("| ")
                    .append(charge)
                    .append(" ms | ")
                    .append(millis(last(few).own.p50() + last(few).cost.exact() * charge * 1000))
                    .append(" |\n");
        }
        return text.append("\n## The workbench itself\n\nFirst page after ")
                .append(first.firstMillis())
                .append(" ms, with the sample community after ")
                .append(first.readyMillis())
                .append(" ms, ")
                .append(first.residentMegabytes())
                .append(" MB resident when idle.\n")
                .toString();
    }

    private static String line(int lessons, Contest contest) {
        return "| " + lessons + " | " + contest.rows() + " | " + millis(contest.least.p50()) + " | "
                + millis(contest.own.p50()) + " | " + millis(contest.own.p95()) + " | "
                + contest.own.over(contest.least) + " | " + millis(contest.whole.p50()) + " | "
                + millis(contest.whole.p95()) + " |\n";
    }

    private static String counts(String of, Contest contest) {
        Cost cost = contest.cost;
        return "| " + of + " | " + contest.rows() + " | " + cost.ours() + " | " + cost.exact() + " | " + cost.bulk()
                + " | " + cost.spaces() + " | " + cost.loads() + " |\n";
    }

    /** Microseconds a row, among most lessons. */
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

    private static String millis(double micros) {
        return String.format(Locale.ROOT, "%.2f ms", micros / 1000);
    }

    private static String micros(double micros) {
        return String.format(Locale.ROOT, "%.1f µs", micros);
    }

    private static String machine() {
        return Runtime.getRuntime().availableProcessors() + " cores, " + System.getProperty("os.name") + ", Java "
                + Runtime.version().feature();
    }
}
