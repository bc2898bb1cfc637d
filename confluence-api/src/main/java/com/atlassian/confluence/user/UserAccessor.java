package com.atlassian.confluence.user;

import com.atlassian.sal.api.user.UserKey;
import java.util.List;

/** Confluence 10.2 API, signature only. */
public interface UserAccessor {
    ConfluenceUser getUserByKey(UserKey userKey);

    ConfluenceUser getExistingUserByKey(UserKey userKey);

    ConfluenceUser getUserByName(String username);

    List<String> getGroupNamesForUserName(String username);
}
