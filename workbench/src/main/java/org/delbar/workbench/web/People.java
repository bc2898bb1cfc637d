package org.delbar.workbench.web;

import com.atlassian.confluence.user.ConfluenceUser;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.delbar.workbench.people.Accounts;
import org.jspecify.annotations.Nullable;

/** People as the web layer needs them. */
public interface People {

    Optional<ConfluenceUser> authenticate(String username, String password);

    /** Null also for somebody who is disabled. */
    @Nullable
    ConfluenceUser named(String username);

    /** By full name; without those who are disabled. */
    List<ConfluenceUser> all();

    /** By full name. */
    List<ConfluenceUser> disabled();

    /** Lets the person in no more. Nobody of that name is nothing to do. */
    void disable(String username);

    void enable(String username);

    /** Takes the account away for good. Nobody of that name is nothing to do. */
    void remove(String username);

    Optional<Locale> localeOf(ConfluenceUser person);

    /** @param locale null goes back to the site's */
    void speaks(ConfluenceUser person, @Nullable Locale locale);

    ZoneId zoneOf(ConfluenceUser person);

    boolean isAdministrator(@Nullable ConfluenceUser person);

    static People of(Accounts accounts) {
        return new AccountPeople(accounts);
    }
}
