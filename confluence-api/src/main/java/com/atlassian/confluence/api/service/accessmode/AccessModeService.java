package com.atlassian.confluence.api.service.accessmode;

/** Confluence 10.2 API, signature only. */
public interface AccessModeService {
    boolean isReadOnlyAccessModeEnabled();

    boolean shouldEnforceReadOnlyAccess();
}
