package org.delbar.confluence;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.user.UserProfile;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.delbar.words.PersonKey;

/** Who somebody is. Names are asked for when they are shown and never kept. */
@Named
public final class People {

    private final UserAccessor accounts;
    private final UserManager users;

    @Inject
    public People(@ComponentImport UserAccessor accounts, @ComponentImport("salUserManager") UserManager users) {
        this.accounts = accounts;
        this.users = users;
    }

    /** Empty for anonymous. */
    public Optional<PersonKey> current() {
        return Optional.ofNullable(users.getRemoteUserKey()).map(key -> new PersonKey(key.getStringValue()));
    }

    /** The user name with which the current person signs in; empty for anonymous. */
    public Optional<String> currentName() {
        return Optional.ofNullable(users.getRemoteUserKey())
                .map(users::getUserProfile)
                .map(UserProfile::getUsername);
    }

    public Optional<PersonKey> named(String username) {
        return Optional.ofNullable(users.getUserProfile(username))
                .map(profile -> new PersonKey(profile.getUserKey().getStringValue()));
    }

    /** Whether the current person administers the site. */
    public boolean administersSite() {
        UserKey person = users.getRemoteUserKey();
        return person != null && users.isAdmin(person);
    }

    /** Whether the product finds the person's account now; it may find it later again, as when a directory was away. */
    public boolean has(PersonKey person) {
        return accounts.getExistingUserByKey(new UserKey(person.value())) != null;
    }

    /** Empty when the account is not found. */
    public Optional<String> fullName(PersonKey person) {
        return Optional.ofNullable(accounts.getExistingUserByKey(new UserKey(person.value())))
                .map(ConfluenceUser::getFullName);
    }

    /** The name with which the person signs in; empty when the account is not found. */
    public Optional<String> userName(PersonKey person) {
        return Optional.ofNullable(accounts.getExistingUserByKey(new UserKey(person.value())))
                .map(ConfluenceUser::getName);
    }
}
