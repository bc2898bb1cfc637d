package org.delbar.workbench.web;

import com.atlassian.confluence.user.ConfluenceUser;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.delbar.workbench.people.Accounts;
import org.jspecify.annotations.Nullable;

record AccountPeople(Accounts accounts) implements People {

    @Override
    public Optional<ConfluenceUser> authenticate(String username, String password) {
        return accounts.authenticate(username, password);
    }

    @Override
    public @Nullable ConfluenceUser named(String username) {
        return accounts.getUserByName(username);
    }

    @Override
    public List<ConfluenceUser> all() {
        return accounts.all();
    }

    @Override
    public Optional<Locale> localeOf(ConfluenceUser person) {
        return accounts.localeOf(person);
    }

    @Override
    public void speaks(ConfluenceUser person, @Nullable Locale locale) {
        accounts.speaks(person, locale);
    }

    @Override
    public ZoneId zoneOf(ConfluenceUser person) {
        return accounts.zoneOf(person);
    }

    @Override
    public boolean isAdministrator(@Nullable ConfluenceUser person) {
        return accounts.isAdministrator(person);
    }
}
