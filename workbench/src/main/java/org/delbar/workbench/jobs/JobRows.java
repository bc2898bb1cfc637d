package org.delbar.workbench.jobs;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.delbar.workbench.storage.Database;
import org.springframework.dao.DuplicateKeyException;

/** What all nodes on one database know of a job: when it is due, whether it is switched off, how it went. */
final class JobRows {

    /** @param message empty when the job said nothing */
    record Row(
            Optional<Instant> due,
            boolean switchedOff,
            Optional<Instant> begun,
            long millis,
            boolean success,
            String message) {}

    private final Database database;

    JobRows(Database database) {
        this.database = database;
        database.jdbc()
                .execute("create table if not exists wb_job (job_key varchar(255) primary key,"
                        + " schedule varchar(255) not null, due bigint, switched_off boolean not null,"
                        + " begun bigint, millis bigint not null, success boolean not null, message text not null)");
    }

    /** A job that is new, or has another schedule than before, is due at this time. */
    void declare(String key, String schedule, Optional<Instant> due) {
        try {
            database.jdbc()
                    .update(
                            "insert into wb_job (job_key, schedule, due, switched_off, millis, success, message)"
                                    + " values (?, ?, ?, false, 0, true, '')",
                            key,
                            schedule,
                            millis(due));
        } catch (DuplicateKeyException known) {
            database.jdbc()
                    .update(
                            "update wb_job set schedule = ?, due = ? where job_key = ? and schedule <> ?",
                            schedule,
                            millis(due),
                            key,
                            schedule);
        }
    }

    Row read(String key) {
        return database.jdbc()
                .query(
                        "select due, switched_off, begun, millis, success, message from wb_job where job_key = ?",
                        JobRows::row,
                        key)
                .get(0);
    }

    /** Of all nodes that find a job due, the one that moves it on may run it. */
    boolean claim(String key, Instant due, Optional<Instant> next) {
        return database.jdbc()
                        .update(
                                "update wb_job set due = ? where job_key = ? and due = ?",
                                millis(next),
                                key,
                                due.toEpochMilli())
                == 1;
    }

    void switchOff(String key, boolean off) {
        database.jdbc().update("update wb_job set switched_off = ? where job_key = ?", off, key);
    }

    void ran(String key, Instant begun, Duration time, boolean success, String message) {
        database.jdbc()
                .update(
                        "update wb_job set begun = ?, millis = ?, success = ?, message = ? where job_key = ?",
                        begun.toEpochMilli(),
                        time.toMillis(),
                        success,
                        message,
                        key);
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                instant(row, "due"),
                row.getBoolean("switched_off"),
                instant(row, "begun"),
                row.getLong("millis"),
                row.getBoolean("success"),
                row.getString("message"));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        long millis = row.getLong(column);
        return row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(millis));
    }

    private static @org.jspecify.annotations.Nullable Long millis(Optional<Instant> time) {
        return time.map(Instant::toEpochMilli).orElse(null);
    }
}
