package org.delbar.workbench.storage;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The one connection pool of a workbench, at READ COMMITTED as Confluence asks for, and the transactions on it. */
public final class Database implements AutoCloseable {

    private final HikariDataSource pool;
    private final TransactionTemplate joining;
    private final JdbcTemplate jdbc;

    public Database(String url, String user, String password) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername(user);
        config.setPassword(password);
        config.setMaximumPoolSize(20);
        config.setMinimumIdle(2);
        config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        pool = new HikariDataSource(config);
        joining = new TransactionTemplate(new DataSourceTransactionManager(pool));
        jdbc = new JdbcTemplate(pool);
    }

    public DataSource pool() {
        return pool;
    }

    /** Statements of the workbench itself; inside {@link #inTransaction} they take part in it. */
    public JdbcTemplate jdbc() {
        return jdbc;
    }

    /** Runs in the transaction of this thread, or in a new one when there is none; an exception rolls back. */
    public <T> T inTransaction(Supplier<T> work) {
        return joining.execute(status -> work.get());
    }

    @Override
    public void close() {
        pool.close();
    }
}
