package org.delbar.methodbook.runs;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.delbar.confluence.AfterCommit;
import org.delbar.methodbook.index.MethodIndex;
import org.delbar.methodbook.index.UseCounts;
import org.delbar.methodbook.use.UseStore;

/** After an answer: counts the method's anew, and lets those who share it know. */
@Named
public final class RunCounting {

    private final AfterCommit afterCommit;
    private final UseStore uses;
    private final MethodIndex methods;
    private final UseCounts counts;
    private final SharerNotices notices;

    @Inject
    public RunCounting(
            AfterCommit afterCommit, UseStore uses, MethodIndex methods, UseCounts counts, SharerNotices notices) {
        this.afterCommit = afterCommit;
        this.uses = uses;
        this.methods = methods;
        this.counts = counts;
        this.notices = notices;
    }

    void afterCommit(long run) {
        afterCommit.run("counting the answers on run " + run, () -> now(run));
    }

    private void now(long run) {
        uses.methodOf(run).ifPresent(method -> {
            methods.countUses(method, () -> counts.of(method));
            notices.renew(method);
        });
    }
}
