package com.atlassian.confluence.macro;

/** Confluence 10.2 API, signature only. */
public class MacroExecutionException extends Exception {
    public MacroExecutionException() {}

    public MacroExecutionException(String message) {
        super(message);
    }

    public MacroExecutionException(String message, Throwable cause) {
        super(message, cause);
    }

    public MacroExecutionException(Throwable cause) {
        super(cause);
    }
}
