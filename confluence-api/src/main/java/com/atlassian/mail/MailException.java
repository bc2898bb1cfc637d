package com.atlassian.mail;

/** Confluence 10.2 API, signature only. */
public class MailException extends Exception {

    private static final long serialVersionUID = 1;

    public MailException(String message) {
        super(message);
    }
}
