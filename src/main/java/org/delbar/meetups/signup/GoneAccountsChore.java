package org.delbar.meetups.signup;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.function.BooleanSupplier;
import org.delbar.confluence.Chore;

/** Every night: a directory that is synchronised takes accounts away unheard. */
@Named
public final class GoneAccountsChore implements Chore {

    private final GoneAccounts accounts;

    @Inject
    public GoneAccountsChore(GoneAccounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public String name() {
        return "catch-up";
    }

    @Override
    public String work(BooleanSupplier stopped) {
        return "Meetups asked for accounts that are missing: " + accounts.lookThrough(stopped);
    }
}
