package org.delbar.meetups.signup;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.delbar.meetups.MeetupFact;
import org.delbar.pagefacts.FactsIndex;
import org.delbar.words.CurrentPage;
import org.delbar.words.SpaceKey;

/**
 * Seats follow the page. Lists of answers are no index: reading a page again lets who waits move up, and nothing else; a
 * list goes with its page when that is gone for good.
 */
@Named
public final class SignUpIndex implements FactsIndex {

    private final SignUpDesk desk;

    @Inject
    public SignUpIndex(SignUpDesk desk) {
        this.desk = desk;
    }

    @Override
    public String factsId() {
        return MeetupFact.TABLE_ID;
    }

    @Override
    public void keep(CurrentPage page) {
        desk.follow(page);
    }

    /** A page in the trash may come back, and so may its facts; see what hears of purged pages. */
    @Override
    public void forget(long page) {
        // its list waits
    }

    @Override
    public void forgetSpace(SpaceKey space) {
        desk.forgetSpace(space);
    }

    @Override
    public List<Long> pagesOf(SpaceKey space) {
        return List.of();
    }

    @Override
    public List<SpaceKey> spaces() {
        return List.of();
    }
}
