package org.delbar.workbench.storage;

import com.atlassian.sal.api.transaction.TransactionCallback;
import com.atlassian.sal.api.transaction.TransactionTemplate;

/** SAL's transactions: they join the one of the thread, so that a page save and what a listener stores stand or fall together. */
public final class SalTransactionTemplate implements TransactionTemplate {

    private final Database database;

    public SalTransactionTemplate(Database database) {
        this.database = database;
    }

    @Override
    public <T> T execute(TransactionCallback<T> action) {
        return database.inTransaction(action::doInTransaction);
    }
}
