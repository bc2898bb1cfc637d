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

    @Nullable
    ConfluenceUser named(String username);

    /** By full name. */
    List<ConfluenceUser> all();

    Optional<Locale> localeOf(ConfluenceUser person);

    /** @param locale null goes back to the site's */
    void speaks(ConfluenceUser person, @Nullable Locale locale);

    ZoneId zoneOf(ConfluenceUser person);

    boolean isAdministrator(@Nullable ConfluenceUser person);

    static People of(Accounts accounts) {
        return new AccountPeople(accounts);
    }
}
