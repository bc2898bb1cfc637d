package com.atlassian.confluence.user;

import com.atlassian.sal.api.user.UserKey;
import com.atlassian.user.Group;
import com.atlassian.user.search.query.EntityQueryParser;
import java.util.List;

/** Confluence 10.2 API, signature only. */
public interface UserAccessor extends EntityQueryParser {
    ConfluenceUser getUserByKey(UserKey userKey);

    ConfluenceUser getExistingUserByKey(UserKey userKey);

    ConfluenceUser getUserByName(String username);

    Group getGroup(String name);

    List<String> getGroupNamesForUserName(String username);
}
