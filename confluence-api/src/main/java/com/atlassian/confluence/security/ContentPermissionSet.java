package com.atlassian.confluence.security;

/** Confluence 10.2 API, signature only. */
public class ContentPermissionSet {
    private int size;

    public int size() {
        return size;
    }

    public void setSize(int size) {
        this.size = size;
    }
}
