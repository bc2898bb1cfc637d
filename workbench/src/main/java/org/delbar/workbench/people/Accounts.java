package org.delbar.workbench.people;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.user.UserKey;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.delbar.workbench.storage.Database;
import org.jspecify.annotations.Nullable;

/** People, their groups, and what they chose for themselves. Anonymous is {@code null} everywhere. */
public final class Accounts implements UserAccessor {

    public static final String EVERYONE = "confluence-users";
    public static final String ADMINISTRATORS = "confluence-administrators";

    public Accounts(Database database) {
        throw new UnsupportedOperationException();
    }

    /** @throws IllegalArgumentException when the user name is taken */
    public ConfluenceUser create(
            String username,
            String fullName,
            String email,
            String password,
            @Nullable Locale locale,
            ZoneId zone,
            Set<String> groups) {
        throw new UnsupportedOperationException();
    }

    public Optional<ConfluenceUser> authenticate(String username, String password) {
        throw new UnsupportedOperationException();
    }

    /** By full name. */
    public List<ConfluenceUser> all() {
        throw new UnsupportedOperationException();
    }

    /** The language a person chose; empty means the site's. */
    public Optional<Locale> localeOf(ConfluenceUser person) {
        throw new UnsupportedOperationException();
    }

    public void speaks(ConfluenceUser person, @Nullable Locale locale) {
        throw new UnsupportedOperationException();
    }

    public ZoneId zoneOf(ConfluenceUser person) {
        throw new UnsupportedOperationException();
    }

    public boolean isAdministrator(@Nullable ConfluenceUser person) {
        throw new UnsupportedOperationException();
    }

    @Override
    public @Nullable ConfluenceUser getUserByKey(UserKey userKey) {
        throw new UnsupportedOperationException();
    }

    @Override
    public @Nullable ConfluenceUser getExistingUserByKey(UserKey userKey) {
        throw new UnsupportedOperationException();
    }

    @Override
    public @Nullable ConfluenceUser getUserByName(String username) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<String> getGroupNamesForUserName(String username) {
        throw new UnsupportedOperationException();
    }
}
