package org.delbar.workbench.people;

import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.user.UserProfile;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** People as SAL shows them to plugins. Site administrators are system administrators here. */
public final class SalUsers implements UserManager {

    private record Profile(ConfluenceUser person) implements UserProfile {

        static @Nullable UserProfile of(@Nullable ConfluenceUser person) {
            return person == null ? null : new Profile(person);
        }

        @Override
        public UserKey getUserKey() {
            return person.getKey();
        }

        @Override
        public String getUsername() {
            return person.getName();
        }

        @Override
        public String getFullName() {
            return person.getFullName();
        }

        @Override
        public String getEmail() {
            return person.getEmail();
        }
    }

    private final Accounts accounts;

    public SalUsers(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public @Nullable UserProfile getRemoteUser() {
        return Profile.of(AuthenticatedUserThreadLocal.get());
    }

    @Override
    public @Nullable UserKey getRemoteUserKey() {
        ConfluenceUser person = AuthenticatedUserThreadLocal.get();
        return person == null ? null : person.getKey();
    }

    @Override
    public @Nullable UserProfile getUserProfile(UserKey userKey) {
        return Profile.of(accounts.getUserByKey(userKey));
    }

    @Override
    public @Nullable UserProfile getUserProfile(String username) {
        return Profile.of(accounts.getUserByName(username));
    }

    @Override
    public boolean isAdmin(UserKey userKey) {
        return accounts.isAdministrator(accounts.getUserByKey(userKey));
    }

    @Override
    public boolean isSystemAdmin(UserKey userKey) {
        return isAdmin(userKey);
    }

    @Override
    public Iterable<String> findGroupNamesByPrefix(String prefix, int startIndex, int maxResults) {
        String beginning = prefix.toLowerCase(Locale.ROOT);
        return accounts.groupNames().stream()
                .filter(name -> name.toLowerCase(Locale.ROOT).startsWith(beginning))
                .skip(startIndex)
                .limit(maxResults)
                .toList();
    }
}
