package org.delbar.workbench.storage;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** The pool, which tells open logs of each statement; connections that nobody listens to are the pool's own. */
final class CountedSource extends DelegatingDataSource {

    private final List<StatementLog> listening = new CopyOnWriteArrayList<>();

    CountedSource(DataSource pool) {
        super(pool);
    }

    /** Hears connections that are taken from now on. */
    StatementLog listen() {
        StatementLog log = new StatementLog(listening::remove);
        listening.add(log);
        return log;
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = super.getConnection();
        return listening.isEmpty() ? connection : heard(connection);
    }

    private Connection heard(Connection connection) {
        return proxy(Connection.class, (proxy, method, arguments) -> {
            Object answer = call(connection, method, arguments);
            if (answer instanceof CallableStatement prepared) {
                return heard(CallableStatement.class, prepared, (String) arguments[0]);
            }
            if (answer instanceof PreparedStatement prepared) {
                return heard(PreparedStatement.class, prepared, (String) arguments[0]);
            }
            return answer instanceof Statement statement ? heard(Statement.class, statement, "") : answer;
        });
    }

    private <T extends Statement> T heard(Class<T> type, T statement, String prepared) {
        return proxy(type, (proxy, method, arguments) -> {
            if (method.getName().startsWith("execute")) {
                String sql = arguments != null && arguments[0] instanceof String given ? given : prepared;
                listening.forEach(log -> log.add(sql));
            }
            return call(statement, method, arguments);
        });
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(CountedSource.class.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static @Nullable Object call(Object target, Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
