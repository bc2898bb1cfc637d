package com.atlassian.confluence.core;

/** Confluence 10.2 API, signature only. */
public interface SaveContext {}
