package com.atlassian.confluence.security;

/** Confluence 10.2 API, signature only. */
public class ContentPermission {
    /** Not a constant for the compiler: the value in the product counts. */
    public static final String VIEW_PERMISSION = String.valueOf("View");
}
