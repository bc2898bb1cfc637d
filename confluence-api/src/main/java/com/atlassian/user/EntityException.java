package com.atlassian.user;

/** Confluence 10.2 API, signature only. */
public class EntityException extends Exception {
    private static final long serialVersionUID = 1L;

    public EntityException(String message) {
        super(message);
    }
}
