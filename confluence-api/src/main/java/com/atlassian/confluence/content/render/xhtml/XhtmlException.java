package com.atlassian.confluence.content.render.xhtml;

/** Confluence 10.2 API, signature only. */
public class XhtmlException extends Exception {
    public XhtmlException(String message) {
        super(message);
    }
}
