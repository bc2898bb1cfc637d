package org.delbar.meetups.signup;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.delbar.confluence.AccountLife;
import org.delbar.confluence.AfterCommit;
import org.delbar.confluence.Background;
import org.delbar.words.PersonKey;

/** Hears of accounts that are taken away: their seats get free. */
@Named
public final class GoneAccountsListener {

    private final AccountLife life;
    private final AfterCommit afterCommit;
    private final Background background;
    private final GoneAccounts accounts;

    @Inject
    public GoneAccountsListener(
            AccountLife life, AfterCommit afterCommit, Background background, GoneAccounts accounts) {
        this.life = life;
        this.afterCommit = afterCommit;
        this.background = background;
        this.accounts = accounts;
    }

    @PostConstruct
    void register() {
        life.watchRemoved(this::removed);
    }

    private void removed(Optional<PersonKey> person) {
        person.ifPresentOrElse(
                each -> afterCommit.run("freeing the seats of an account that is gone", () -> accounts.settle(each)),
                () -> afterCommit.runUnhurried("looking for accounts that are missing", this::lookSoon));
    }

    private void lookSoon() {
        background.start("looking for accounts that are missing", accounts::lookThrough);
    }
}
