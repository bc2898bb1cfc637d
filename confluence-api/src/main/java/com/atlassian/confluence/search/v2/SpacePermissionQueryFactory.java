package com.atlassian.confluence.search.v2;

import com.atlassian.confluence.user.ConfluenceUser;

/** Confluence 10.2 API, signature only. */
public interface SpacePermissionQueryFactory {
    SearchQuery create(ConfluenceUser user);
}
