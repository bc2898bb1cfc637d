package com.atlassian.audit.entity;

/** Confluence 10.2 API, signature only. */
public enum CoverageLevel {
    BASE,
    ADVANCED,
    FULL
}
