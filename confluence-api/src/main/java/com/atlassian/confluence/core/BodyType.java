package com.atlassian.confluence.core;

/** Confluence 10.2 API, signature only. */
public class BodyType {
    public static final BodyType XHTML = new BodyType();
}
