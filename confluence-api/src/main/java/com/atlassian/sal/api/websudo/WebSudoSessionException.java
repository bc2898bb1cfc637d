package com.atlassian.sal.api.websudo;

/** Confluence 10.2 API, signature only. */
public class WebSudoSessionException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public WebSudoSessionException() {}
}
