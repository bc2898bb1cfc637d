package org.delbar.workbench.testing;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.user.UserKey;

/** Someone with a name and nothing more. */
public record Person(String username) implements ConfluenceUser {

    @Override
    public UserKey getKey() {
        return new UserKey("key-of-" + username);
    }

    @Override
    public String getName() {
        return username;
    }

    @Override
    public String getFullName() {
        return username;
    }

    @Override
    public String getEmail() {
        return username + "@example.com";
    }
}
