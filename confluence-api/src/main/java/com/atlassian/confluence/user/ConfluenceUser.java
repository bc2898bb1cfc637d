package com.atlassian.confluence.user;

import com.atlassian.sal.api.user.UserKey;
import com.atlassian.user.User;

/** Confluence 10.2 API, signature only. */
public interface ConfluenceUser extends User {
    UserKey getKey();
}
