package org.delbar.lists;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.delbar.words.SpaceKey;

/** What the current person may see. */
public interface Sight {

    /** Exists and may be seen; archived or not. */
    boolean mayEnter(SpaceKey space);

    /** Put away: lists of all spaces leave it out. */
    boolean isArchived(SpaceKey space);

    /** Which of these pages are there and seem to be open: one question for all, for candidates. */
    Set<Long> seemOpen(List<Long> pages);

    /** The address of a page that is there and may be seen, decided for this page alone; empty for every other. */
    Optional<String> address(long page);
}
