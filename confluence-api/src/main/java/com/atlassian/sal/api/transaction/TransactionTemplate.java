package com.atlassian.sal.api.transaction;

/** Confluence 10.2 API, signature only. */
public interface TransactionTemplate {
    <T> T execute(TransactionCallback<T> action);
}
