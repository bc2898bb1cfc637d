package com.atlassian.confluence.security;

/** Confluence 10.2 API, signature only. */
public abstract class Permission {
    public static final Permission VIEW = new Permission() {};
    public static final Permission EDIT = new Permission() {};
    public static final Permission SET_PERMISSIONS = new Permission() {};
    public static final Permission REMOVE = new Permission() {};
    public static final Permission EXPORT = new Permission() {};
    public static final Permission ADMINISTER = new Permission() {};
}
