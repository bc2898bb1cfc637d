package com.atlassian.user.search.query;

import com.atlassian.user.EntityException;
import com.atlassian.user.User;
import com.atlassian.user.search.SearchResult;

/** Confluence 10.2 API, signature only. */
public interface EntityQueryParser {
    SearchResult<User> findUsers(Query<User> query) throws EntityException;
}
