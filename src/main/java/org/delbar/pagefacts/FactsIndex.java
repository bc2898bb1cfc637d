package org.delbar.pagefacts;

import java.util.List;
import org.delbar.words.CurrentPage;
import org.delbar.words.SpaceKey;

/**
 * What the lists of an area show of its pages. Everything in it is read from pages and may be rebuilt from them at any
 * time. Each area has one; each call runs in a transaction of its own after the page's own has been committed.
 */
public interface FactsIndex {

    /** The {@code id} parameter of the Page Properties macro that makes a page one of the area's. */
    String factsId();

    /** Replaces what is kept of the page; forgets it when the page has no facts of ours (any longer). */
    void keep(CurrentPage page);

    /** Nothing happens when the page is not kept. */
    void forget(long pageId);

    void forgetSpace(SpaceKey space);

    /** Ids of the pages kept for a space, in any order. */
    List<Long> pagesOf(SpaceKey space);

    /** Every space that pages are kept for; some may be gone. */
    List<SpaceKey> spaces();
}
