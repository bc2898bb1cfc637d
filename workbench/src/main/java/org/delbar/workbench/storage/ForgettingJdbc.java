package org.delbar.workbench.storage;

import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.BatchPreparedStatementSetter;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.PreparedStatementCreator;
import org.springframework.jdbc.core.PreparedStatementSetter;
import org.springframework.jdbc.support.KeyHolder;

/** Forgets what its thread has read as soon as it writes. */
final class ForgettingJdbc extends JdbcTemplate {

    private final ReadOnce readOnce;

    ForgettingJdbc(DataSource source, ReadOnce readOnce) {
        super(source);
        this.readOnce = readOnce;
    }

    @Override
    public int update(String sql) throws DataAccessException {
        readOnce.forget();
        return super.update(sql);
    }

    @Override
    public int update(PreparedStatementCreator statement, KeyHolder keys) throws DataAccessException {
        readOnce.forget();
        return super.update(statement, keys);
    }

    @Override
    protected int update(PreparedStatementCreator statement, @Nullable PreparedStatementSetter values)
            throws DataAccessException {
        readOnce.forget();
        return super.update(statement, values);
    }

    @Override
    public int[] batchUpdate(String... sql) throws DataAccessException {
        readOnce.forget();
        return super.batchUpdate(sql);
    }

    @Override
    public int[] batchUpdate(String sql, BatchPreparedStatementSetter values) throws DataAccessException {
        readOnce.forget();
        return super.batchUpdate(sql, values);
    }

    @Override
    public void execute(String sql) throws DataAccessException {
        readOnce.forget();
        super.execute(sql);
    }
}
