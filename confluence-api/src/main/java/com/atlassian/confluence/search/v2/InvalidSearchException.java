package com.atlassian.confluence.search.v2;

/** Confluence 10.2 API, signature only. */
public class InvalidSearchException extends Exception {
    public InvalidSearchException(String message) {
        super(message);
    }

    public InvalidSearchException(String message, Throwable cause) {
        super(message, cause);
    }

    public InvalidSearchException(Throwable cause) {
        super(cause);
    }
}
