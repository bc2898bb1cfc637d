package org.delbar.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import javax.sql.DataSource;

/**
 * Seconds for which processors have been busy.
 *
 * @param past on the clock
 * @param machine of all processors, for whomever
 * @param nodes for this Java: both nodes and the clients
 * @param database for the sessions of a PostgreSQL
 */
record ProcessorTime(double past, double machine, double nodes, double database) {

    private static final double JIFFIES_EACH_SECOND = 100;

    static ProcessorTime until(DataSource pool) throws IOException, SQLException {
        long[] jiffies = Arrays.stream(
                        Files.readAllLines(Path.of("/proc/stat")).get(0).split(" +", -1))
                .skip(1)
                .mapToLong(Long::parseLong)
                .toArray();
        long waiting = jiffies[3] + jiffies[4];
        return new ProcessorTime(
                System.nanoTime() / 1e9,
                (Arrays.stream(jiffies).limit(8).sum() - waiting) / JIFFIES_EACH_SECOND,
                seconds(ProcessHandle.current()),
                database(pool));
    }

    private static double database(DataSource pool) throws SQLException {
        double all = 0;
        try (Connection connection = pool.getConnection();
                ResultSet found = connection.createStatement().executeQuery("select pid from pg_stat_activity")) {
            while (found.next()) {
                all += ProcessHandle.of(found.getLong(1))
                        .map(ProcessorTime::seconds)
                        .orElse(0.0);
            }
        }
        return all;
    }

    private static double seconds(ProcessHandle process) {
        return process.info().totalCpuDuration().map(Duration::toMillis).orElse(0L) / 1000.0;
    }

    /** Processors busy at a time, on average. */
    ProcessorTime since(ProcessorTime before) {
        double seconds = past - before.past;
        return new ProcessorTime(
                seconds,
                (machine - before.machine) / seconds,
                (nodes - before.nodes) / seconds,
                (database - before.database) / seconds);
    }
}
