package org.delbar.workbench.storage;

import java.util.UUID;

/**
 * An empty database for one test: H2 in memory, or the PostgreSQL database that {@code -Ddelbar.test.jdbc} names, whose
 * tables are dropped first.
 */
public final class FreshDatabase {

    private FreshDatabase() {}

    public static Database open() {
        String url = System.getProperty("delbar.test.jdbc", "");
        if (url.isEmpty()) {
            return new Database("jdbc:h2:mem:" + UUID.randomUUID(), "sa", "");
        }
        Database database = new Database(url, "postgres", "");
        database.jdbc().execute("drop schema public cascade");
        database.jdbc().execute("create schema public");
        return database;
    }
}
