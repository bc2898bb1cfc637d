package org.delbar.doors;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.h2.api.Trigger;

/** Writes down, inside the transaction that holds a meetup's list, how that transaction is isolated. */
public final class SeenIsolation implements Trigger {

    static final String TABLE = "seen_isolation";

    /** Statements that watch the list's table from now on. */
    static String[] watching(String database) {
        String table = "create table " + TABLE + " (level varchar(40))";
        return database.equals("H2")
                ? new String[] {
                    table,
                    "create trigger seen_isolation_trigger before update on \"AO_865497_SIGNUP_LIST\" for each row call '"
                            + SeenIsolation.class.getName() + "'"
                }
                : new String[] {
                    table,
                    "create function note_isolation() returns trigger as $$ begin insert into " + TABLE
                            + " values (current_setting('transaction_isolation')); return new; end $$ language plpgsql",
                    "create trigger seen_isolation_trigger before update on \"AO_865497_SIGNUP_LIST\""
                            + " for each row execute function note_isolation()"
                };
    }

    @Override
    public void fire(Connection connection, Object[] before, Object[] after) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("insert into " + TABLE + " select lower(isolation_level) from information_schema.sessions"
                    + " where session_id = session_id()");
        }
    }
}
