package org.delbar.doors;

import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.util.UUID;
import org.delbar.testing.Postgres;
import org.delbar.workbench.Workbench;
import org.delbar.workbench.start.Options;

/** Two workbenches on one fresh database. */
final class TwoNodes implements AutoCloseable {

    private final String url;
    private final Workbench one;
    private final Workbench other;

    /** @param database {@code H2} or {@code PostgreSQL} */
    TwoNodes(String database) throws Exception {
        url = database.equals("H2")
                ? "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1"
                : Postgres.shared().freshDatabase();
        one = node();
        other = node();
    }

    Workbench one() {
        return one;
    }

    Workbench other() {
        return other;
    }

    /** The first number that the question finds. */
    long number(String question) throws Exception {
        try (Connection connection = url.startsWith("jdbc:h2")
                        ? DriverManager.getConnection(url, "sa", "")
                        : DriverManager.getConnection(url);
                ResultSet found = connection.createStatement().executeQuery(question)) {
            found.next();
            return found.getLong(1);
        }
    }

    private Workbench node() throws Exception {
        return Workbench.start(Options.of(
                "--jar=" + System.getProperty("delbar.jar"),
                "--home=" + Files.createTempDirectory("delbar-node"),
                "--db=" + url,
                "--port=0"));
    }

    @Override
    public void close() {
        other.close();
        one.close();
    }
}
