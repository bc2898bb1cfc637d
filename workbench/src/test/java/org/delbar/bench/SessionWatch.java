package org.delbar.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;

/** Looks every few milliseconds what the sessions of a PostgreSQL database are doing. */
final class SessionWatch implements AutoCloseable {

    private static final long PAUSE_MILLIS = 5;
    private static final String AT_WORK = "state = 'active' and wait_event_type is distinct from 'Lock'";
    private static final String BETWEEN = "state like 'idle in transaction%'";

    /** A transaction has a number of its own from its first write on, and the first write is that of the hot row. */
    private static final String QUESTION = "select "
            + counted("state = 'active' and wait_event_type = 'Lock'") + ", "
            + counted(AT_WORK + " and backend_xid is not null") + ", "
            + counted(BETWEEN + " and backend_xid is not null") + ", "
            + counted("backend_xid is null and (" + AT_WORK + " or " + BETWEEN + ")")
            + " from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()";

    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor();
    private final Connection connection;
    private final PreparedStatement question;
    private final ScheduledFuture<?> looking;
    private long busyLooks;
    private long looksWithWaiting;
    private long waiting;
    private long carryingOut;
    private long deciding;
    private long alone;

    SessionWatch(DataSource database) throws SQLException {
        connection = database.getConnection();
        question = connection.prepareStatement(QUESTION);
        looking = thread.scheduleWithFixedDelay(this::look, 0, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
    }

    private static String counted(String which) {
        return "count(*) filter (where " + which + ")";
    }

    private void look() {
        try (ResultSet row = question.executeQuery()) {
            row.next();
            if (row.getInt(1) + row.getInt(2) + row.getInt(3) + row.getInt(4) > 0) {
                busyLooks++;
            }
            looksWithWaiting += row.getInt(1) > 0 ? 1 : 0;
            waiting += row.getInt(1);
            carryingOut += row.getInt(2);
            deciding += row.getInt(3);
            alone += row.getInt(4);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Ends the watch. */
    Seen seen() throws InterruptedException, ExecutionException {
        if (looking.isDone()) {
            looking.get();
        }
        looking.cancel(false);
        thread.shutdown();
        if (!thread.awaitTermination(10, TimeUnit.SECONDS)) {
            throw new IllegalStateException("The watch does not end");
        }
        double looks = Math.max(1, busyLooks);
        return new Seen(
                looksWithWaiting / looks, waiting / looks, carryingOut / looks, deciding / looks, alone / looks);
    }

    @Override
    public void close() throws SQLException {
        thread.shutdownNow();
        connection.close();
    }

    /**
     * At the moments when any session had something to do.
     *
     * @param someoneWaits share of them in which at least one session waited for a row that another one held
     * @param waiting sessions that waited so, on average
     * @param carryingOut sessions that held a row, while a statement of theirs was carried out
     * @param deciding sessions that held a row between two statements: the node was at work
     * @param alone sessions that read and held nothing
     */
    record Seen(double someoneWaits, double waiting, double carryingOut, double deciding, double alone) {}
}
