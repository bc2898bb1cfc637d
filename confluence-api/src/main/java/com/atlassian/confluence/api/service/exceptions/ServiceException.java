package com.atlassian.confluence.api.service.exceptions;

/** Confluence 10.2 API, signature only. */
public class ServiceException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ServiceException(String message) {
        super(message);
    }
}
