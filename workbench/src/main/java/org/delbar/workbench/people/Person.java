package org.delbar.workbench.people;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.user.UserKey;
import org.jspecify.annotations.Nullable;

/** The same person as long as the key is the same. */
record Person(UserKey key, String username, String fullName, String email) implements ConfluenceUser {

    @Override
    public UserKey getKey() {
        return key;
    }

    @Override
    public String getName() {
        return username;
    }

    @Override
    public String getFullName() {
        return fullName;
    }

    @Override
    public String getEmail() {
        return email;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Person person && person.key.equals(key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    @Override
    public String toString() {
        return username;
    }
}
