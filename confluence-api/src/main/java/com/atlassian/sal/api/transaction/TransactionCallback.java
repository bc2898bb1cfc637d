package com.atlassian.sal.api.transaction;

/** Confluence 10.2 API, signature only. */
public interface TransactionCallback<T> {
    T doInTransaction();
}
