package org.delbar.workbench.storage;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.util.Locale;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The one connection pool of a workbench, at READ COMMITTED as Confluence asks for, and the transactions on it. */
public final class Database implements AutoCloseable {

    /** The databases whose statements and settings the workbench knows. */
    public enum Kind {
        H2("select isolation_level from information_schema.sessions where session_id = session_id()"),
        POSTGRESQL("show transaction_isolation");

        private final String isolationQuery;

        Kind(String isolationQuery) {
            this.isolationQuery = isolationQuery;
        }
    }

    private final HikariDataSource pool;
    private final CountedSource source;
    private final TransactionTemplate joining;
    private final ReadOnce readOnce = new ReadOnce();
    private final JdbcTemplate jdbc;
    private final Kind kind;

    /**
     * @param url with user and password where the server asks for them
     * @throws IllegalStateException when the server does not work at READ COMMITTED
     */
    public Database(String url) {
        kind = kindOf(url);
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        if (kind == Kind.H2) {
            config.setUsername("sa");
            config.setPassword("");
        }
        config.setMaximumPoolSize(20);
        config.setMinimumIdle(2);
        config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        pool = new HikariDataSource(config);
        source = new CountedSource(pool);
        joining = new TransactionTemplate(new DataSourceTransactionManager(source));
        jdbc = new ForgettingJdbc(source, readOnce);
        try {
            inTransaction(this::mustReadCommitted);
        } catch (RuntimeException e) {
            pool.close();
            throw e;
        }
    }

    private static Kind kindOf(String url) {
        if (url.startsWith("jdbc:h2:")) {
            return Kind.H2;
        }
        if (url.startsWith("jdbc:postgresql:")) {
            return Kind.POSTGRESQL;
        }
        throw new IllegalArgumentException("The workbench knows H2 and PostgreSQL, not " + url.split("[?;]", 2)[0]);
    }

    private @Nullable Void mustReadCommitted() {
        Integer driver = jdbc.execute(Connection::getTransactionIsolation);
        String server = isolation();
        if (driver == null || driver != Connection.TRANSACTION_READ_COMMITTED || !server.equals("read committed")) {
            throw new IllegalStateException("Driver says isolation " + driver + ", server says " + server);
        }
        return null;
    }

    public Kind kind() {
        return kind;
    }

    /** From now on new transactions are isolated so: a test shows that what is right at one level is right at the other. */
    public void isolate(Isolation level) {
        joining.setIsolationLevel(level.value());
    }

    /** The isolation of this thread's transaction in the server's own words, in lower case. */
    public String isolation() {
        String answer = jdbc.queryForObject(kind.isolationQuery, String.class);
        return answer == null ? "" : answer.toLowerCase(Locale.ROOT);
    }

    public DataSource pool() {
        return source;
    }

    /** Notes the statements of all threads until it is closed; a transaction that has begun is not heard. */
    public StatementLog statements() {
        return source.listen();
    }

    /** The statements of all threads during this work. */
    public StatementLog counted(Runnable work) {
        try (StatementLog log = statements()) {
            work.run();
            return log;
        }
    }

    /** Statements of the workbench itself; inside {@link #inTransaction} they take part in it. */
    public JdbcTemplate jdbc() {
        return jdbc;
    }

    public ReadOnce readOnce() {
        return readOnce;
    }

    /** Runs in the transaction of this thread, or in a new one when there is none; an exception rolls back. */
    public <T> T inTransaction(Supplier<T> work) {
        try {
            return joining.execute(status -> work.get());
        } finally {
            readOnce.forget();
        }
    }

    /**
     * Runs once the transaction of this thread has committed, never when it rolls back, and at once outside a
     * transaction. The finished transaction is still bound to the thread, so what is written here is lost, as in
     * Confluence: write in another thread.
     */
    public void afterCommit(Runnable work) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            work.run();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                work.run();
            }
        });
    }

    @Override
    public void close() {
        pool.close();
    }
}
