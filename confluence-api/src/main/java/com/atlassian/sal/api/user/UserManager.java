package com.atlassian.sal.api.user;

/** Confluence 10.2 API, signature only. */
public interface UserManager {
    UserProfile getRemoteUser();

    UserKey getRemoteUserKey();

    UserProfile getUserProfile(UserKey userKey);

    UserProfile getUserProfile(String username);

    boolean isAdmin(UserKey userKey);

    boolean isSystemAdmin(UserKey userKey);

    Iterable<String> findGroupNamesByPrefix(String prefix, int startIndex, int maxResults);
}
