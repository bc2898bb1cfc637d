package com.atlassian.confluence.core;

/** Confluence 10.2 API, signature only. */
public class DefaultDeleteContext implements DeleteContext {
    public static final DeleteContext DEFAULT = new DefaultDeleteContext();
}
