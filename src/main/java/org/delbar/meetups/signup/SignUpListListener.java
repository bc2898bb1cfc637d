package org.delbar.meetups.signup;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.delbar.confluence.AfterCommit;
import org.delbar.confluence.PageLife;

/** Hears of pages that are purged: their lists go with them. */
@Named
public final class SignUpListListener {

    private final PageLife life;
    private final AfterCommit afterCommit;
    private final SignUpDesk desk;

    @Inject
    public SignUpListListener(PageLife life, AfterCommit afterCommit, SignUpDesk desk) {
        this.life = life;
        this.afterCommit = afterCommit;
        this.desk = desk;
    }

    @PostConstruct
    void register() {
        life.watchRemoved(
                page -> afterCommit.run("forgetting the list of page " + page, () -> desk.forgetPurged(page)));
    }
}
