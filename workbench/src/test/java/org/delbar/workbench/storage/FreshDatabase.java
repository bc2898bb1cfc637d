package org.delbar.workbench.storage;

import java.util.UUID;

/** An empty database in memory, for a test that asks nothing of a particular server. */
public final class FreshDatabase {

    private FreshDatabase() {}

    public static Database open() {
        return new Database("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000");
    }
}
