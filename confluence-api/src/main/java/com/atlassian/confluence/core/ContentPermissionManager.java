package com.atlassian.confluence.core;

import com.atlassian.confluence.security.ContentPermissionSet;
import java.util.List;

/** Confluence 10.2 API, signature only. */
public interface ContentPermissionManager {
    List<ContentPermissionSet> getContentPermissionSets(ContentEntityObject ceo, String type);
}
