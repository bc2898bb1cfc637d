package org.delbar.methodbook.contentcheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How right and how fast the check is. Not a test of the build: {@code ./delbar bench} runs it and keeps what it found. */
class CheckBench {

    private static final int[] SIZES = {10_000, 100_000, 1_000_000, 5_000_000};
    private static final int ROUNDS = 7;
    private static final long GOAL_FOR_ONE_MEGABYTE = 500;

    @Test
    void leavesWhatItMeasured() throws Exception {
        StringBuilder told = new StringBuilder("# The content-free check: how right, how fast\n\n"
                + "Written by `./delbar bench` (class `CheckBench`); do not edit.\n\n"
                + "## Labelled pages\n\nEvery finding of every page in `src/test/resources/org/delbar/methodbook/contentcheck/pages`"
                + " beside what a person wrote down for that page. *Recall*: of what is labelled, how much is found."
                + " *Precision*: of what is found, how much is labelled. The last two rows are the proposals for running words.\n\n"
                + "### All pages\n\n" + Measured.on(LabelledPagesTest.PAGES, "").table()
                + "\n### The half that nobody looked at while writing the rules\n\n"
                + Measured.on(LabelledPagesTest.PAGES, LabelledPagesTest.UNSEEN).table());
        told.append("\n## Time\n\nA page is read, and written again by its proposals, on one thread. Median of ")
                .append(ROUNDS)
                .append(" rounds. *By size*: time for each character, beside that of 100 kB; 1 is linear.\n\n")
                .append(
                        "| page | findings | read, ms | written, ms | both, ms | by size |\n|---|---|---|---|---|---|\n");
        List<Timed> all = new ArrayList<>();
        warm();
        for (int size : SIZES) {
            all.add(Timed.of(page(size)));
        }
        double each = all.get(1).perCharacter();
        for (Timed timed : all) {
            told.append(timed.line(each));
        }
        told.append(String.format(
                Locale.ROOT,
                "%nGoal: 1 MB below %d ms. %s%n",
                GOAL_FOR_ONE_MEGABYTE,
                all.get(2).both() < GOAL_FOR_ONE_MEGABYTE ? "Met." : "Not met."));
        Path docs = Path.of("..", "docs", "bench-check.md");
        Files.writeString(docs, told.toString().replace("\r\n", "\n"), StandardCharsets.UTF_8);

        assertThat(all).allSatisfy(timed -> assertThat(timed.findings()).isPositive());
    }

    private static void warm() throws UncheckablePage {
        String page = page(100_000);
        for (int i = 0; i < 40; i++) {
            EnglishWords.check(page).emptied();
        }
    }

    private static String page(int size) {
        FilledPages filled = new FilledPages(size);
        StringBuilder page = new StringBuilder();
        while (page.length() < size) {
            page.append(filled.page(3));
        }
        return page.toString();
    }

    /** Medians of one page, in milliseconds. */
    private record Timed(int size, int findings, double read, double written) {

        static Timed of(String page) throws UncheckablePage {
            double[] read = new double[ROUNDS];
            double[] written = new double[ROUNDS];
            int findings = 0;
            for (int i = 0; i < ROUNDS; i++) {
                long begin = System.nanoTime();
                ContentCheck check = EnglishWords.check(page);
                long between = System.nanoTime();
                String cleaned = check.cleaned(Map.of());
                long end = System.nanoTime();
                assertThat(cleaned).isNotEmpty();
                findings = check.findings().size();
                read[i] = (between - begin) / 1e6;
                written[i] = (end - between) / 1e6;
            }
            return new Timed(page.length(), findings, median(read), median(written));
        }

        private static double median(double[] values) {
            double[] sorted = values.clone();
            Arrays.sort(sorted);
            return sorted[sorted.length / 2];
        }

        double both() {
            return read + written;
        }

        double perCharacter() {
            return both() / size;
        }

        String line(double each) {
            return String.format(
                    Locale.ROOT,
                    "| %,d kB | %,d | %.0f | %.0f | %.0f | %.2f |%n",
                    size / 1000,
                    findings,
                    read,
                    written,
                    both(),
                    perCharacter() / each);
        }
    }
}
