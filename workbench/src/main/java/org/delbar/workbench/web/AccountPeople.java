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
        ConfluenceUser person = accounts.getUserByName(username);
        return person == null || accounts.isDisabled(person) ? null : person;
    }

    @Override
    public List<ConfluenceUser> all() {
        List<ConfluenceUser> disabled = accounts.disabled();
        return accounts.all().stream()
                .filter(person -> !disabled.contains(person))
                .toList();
    }

    @Override
    public List<ConfluenceUser> disabled() {
        return accounts.disabled();
    }

    @Override
    public void disable(String username) {
        accounts.disable(username);
    }

    @Override
    public void enable(String username) {
        accounts.enable(username);
    }

    @Override
    public void remove(String username) {
        accounts.remove(username);
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
