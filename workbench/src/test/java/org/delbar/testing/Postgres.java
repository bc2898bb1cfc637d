package org.delbar.testing;

import java.util.UUID;
import org.delbar.workbench.nodes.PostgresServer;

/** A PostgreSQL of our own, shared by all tests of a run: started when first asked for, gone with the run. */
public final class Postgres {

    private final PostgresServer server;

    private Postgres(PostgresServer server) {
        this.server = server;
    }

    public static Postgres shared() {
        return Shared.SERVER;
    }

    /** The JDBC address, with user and password, of a new and empty database. */
    public String freshDatabase() {
        String name = "t" + UUID.randomUUID().toString().replace("-", "");
        server.create(name);
        return server.url(name);
    }

    /** Ends what is still connected to a database of {@link #freshDatabase} and removes it. */
    public void drop(String url) {
        server.drop(url.replaceAll(".*/|\\?.*", ""));
    }

    private static final class Shared {

        private static final Postgres SERVER = new Postgres(PostgresServer.passing());
    }
}
