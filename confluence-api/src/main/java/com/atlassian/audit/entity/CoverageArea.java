package com.atlassian.audit.entity;

/** Confluence 10.2 API, signature only. */
public enum CoverageArea {
    AUDIT_LOG,
    ECOSYSTEM,
    END_USER_ACTIVITY,
    GLOBAL_CONFIG_AND_ADMINISTRATION,
    LOCAL_CONFIG_AND_ADMINISTRATION,
    PERMISSIONS,
    SECURITY,
    USER_MANAGEMENT
}
