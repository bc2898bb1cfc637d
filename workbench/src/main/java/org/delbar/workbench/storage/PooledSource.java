package org.delbar.workbench.storage;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import javax.sql.DataSource;
import net.java.ao.DisposableDataSource;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/** The pool as Active Objects wants it: connections of the thread's transaction, and nothing is disposed of. */
final class PooledSource {

    private PooledSource() {}

    static DisposableDataSource over(DataSource pool) {
        DataSource joining = new TransactionAwareDataSourceProxy(pool);
        return (DisposableDataSource) Proxy.newProxyInstance(
                PooledSource.class.getClassLoader(),
                new Class<?>[] {DisposableDataSource.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals("dispose")) {
                        return null;
                    }
                    try {
                        return method.invoke(joining, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
