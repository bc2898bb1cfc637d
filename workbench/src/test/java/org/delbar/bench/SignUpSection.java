package org.delbar.bench;

import java.util.Locale;
import org.delbar.doors.SeatRush;
import org.delbar.doors.SeatRush.Rush;

/** P9: answers for one hot meetup, and what keeps them from being more. */
record SignUpSection(Rush rush, SessionWatch.Seen seen, ProcessorTime busy) {

    private static final int ROUNDS = Integer.getInteger("delbar.bench.rounds", 100);
    private static final int PROCESSORS = Runtime.getRuntime().availableProcessors();
    private static final double NEARLY_ALWAYS = 0.8;
    private static final double NEARLY_FULL = 0.85;

    static SignUpSection measured() throws Exception {
        try (SeatRush crowd = new SeatRush()) {
            crowd.play(Math.max(1, ROUNDS / 3));
            ProcessorTime before = ProcessorTime.until(crowd.database());
            try (SessionWatch watch = new SessionWatch(crowd.database())) {
                Rush rush = crowd.play(ROUNDS);
                ProcessorTime after = ProcessorTime.until(crowd.database());
                return new SignUpSection(rush, watch.seen(), after.since(before));
            }
        }
    }

    String text() {
        return "## Sign-up for one hot meetup\n\n" + SeatRush.CLIENTS
                + " clients without a pause, forty people, ten seats, by turns on two nodes in one Java, through REST; the"
                + " clients are in the same Java. PostgreSQL writes without waiting for the disk. " + rush.answers()
                + " answers; each round’s log is played again by the rules of the test.\n\n"
                + "| goal | limit | measured |\n|---|---|---|\n| answers a second | ≥ 200 | "
                + number(rush.eachSecond()) + " |\n| p99 | ≤ 250 ms | " + millis(rush.milliseconds(0.99))
                + " |\n| neither given nor refused in words | 0 | " + rush.failed() + " |\n| violations | 0 | "
                + rush.violations() + " |\n\np50 " + millis(rush.milliseconds(0.5)) + ", p90 "
                + millis(rush.milliseconds(0.9)) + ".\n\n**What limits.** " + verdict() + "\n\n"
                + "| of an answer | on average |\n|---|---|\n| waits for the row of the list | " + part(seen.waiting())
                + " |\n| holds the row, statements are carried out | " + part(seen.carryingOut())
                + " |\n| holds the row, the node decides between them | " + part(seen.deciding())
                + " |\n| reads in the database before and after | " + part(seen.alone())
                + " |\n| everything else: HTTP, permissions, words | "
                + part(SeatRush.CLIENTS - seen.waiting() - seen.carryingOut() - seen.deciding() - seen.alone())
                + " |\n| all | " + millis(rush.meanMilliseconds()) + " |\n\n| processors busy, of " + PROCESSORS
                + " | on average |\n|---|---|\n| this Java: both nodes and the clients | " + hundredths(busy.nodes())
                + " |\n| the database | " + hundredths(busy.database()) + " |\n| anything else on the machine | "
                + hundredths(others()) + " |\n| all | "
                + hundredths(busy.machine()) + " |\n\nAn answer takes " + millis(worked())
                + " of processor time, the client’s and the database’s included; " + PROCESSORS
                + " processors with nothing else to do give at most " + number(PROCESSORS * 1000 / worked())
                + " a second.\n";
    }

    private String verdict() {
        boolean full = busy.machine() >= NEARLY_FULL * PROCESSORS;
        boolean queued = seen.someoneWaits() >= NEARLY_ALWAYS;
        String row = "somebody waits for the row of the list in " + number(seen.someoneWaits() * 100)
                + " % of all moments, and whoever has it holds it for " + millis(held())
                + ", so that one row gives at most "
                + number(1000 / held()) + " answers a second";
        String cores =
                "the " + PROCESSORS + " processors are busy for " + number(busy.machine() * 100 / PROCESSORS) + " %";
        if (full && queued) {
            return "The processors first: " + cores + ", " + number(others() * 100 / busy.machine())
                    + " % of that for something else on the machine. And the row: " + row
                    + "; it is held longer because its holder shares the processors with everybody else.";
        }
        if (queued) {
            return "The row: " + row + "; " + cores + ".";
        }
        return (full ? "The processors: " : "Neither alone: ") + cores + "; " + row + ".";
    }

    private double others() {
        return Math.max(0, busy.machine() - busy.nodes() - busy.database());
    }

    /** Milliseconds of a processor for one answer, whoever else is on the machine. */
    private double worked() {
        return (busy.nodes() + busy.database()) * 1000 / rush.eachSecond();
    }

    /** Milliseconds for which one answer keeps others from the row, by Little's law. */
    private double held() {
        return (seen.carryingOut() + seen.deciding()) * 1000 / rush.eachSecond();
    }

    /** As clients are always at an answer, the share of a client is the share of its time. */
    private String part(double clients) {
        return millis(Math.max(0, clients) / SeatRush.CLIENTS * rush.meanMilliseconds());
    }

    private static String millis(double milliseconds) {
        return String.format(Locale.ROOT, "%.1f ms", milliseconds);
    }

    private static String number(double number) {
        return String.format(Locale.ROOT, "%.0f", number);
    }

    private static String hundredths(double number) {
        return String.format(Locale.ROOT, "%.2f", number);
    }
}
