package com.atlassian.audit.api;

import com.atlassian.audit.entity.AuditEvent;

/** Confluence 10.2 API, signature only. */
public interface AuditService {
    void audit(AuditEvent event);
}
