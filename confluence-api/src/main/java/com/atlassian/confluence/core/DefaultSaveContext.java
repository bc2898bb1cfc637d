package com.atlassian.confluence.core;

/** Confluence 10.2 API, signature only. */
public class DefaultSaveContext implements SaveContext {
    public static final SaveContext BULK_OPERATION = new DefaultSaveContext();
    public static final SaveContext DEFAULT = new DefaultSaveContext();
    public static final SaveContext MINOR_EDIT = new DefaultSaveContext();
    public static final SaveContext SUPPRESS_NOTIFICATIONS = new DefaultSaveContext();
}
