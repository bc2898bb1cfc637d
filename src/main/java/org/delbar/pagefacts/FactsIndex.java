package org.delbar.pagefacts;

import java.util.List;
import org.delbar.words.SpaceKey;

/**
 * What the lists of an area show of its pages. Everything in it is read from pages and may be rebuilt from them at any
 * time. Each area has one; each call runs in a transaction of its own after the page's own has been committed.
 */
public interface FactsIndex {

    /** The {@code id} parameter of the Page Properties macro that makes a page one of the area's. */
    String factsId();

    /** Replaces what is kept of the page; forgets it when the page has no facts of ours (any longer). */
    void keep(IndexedPage page);

    /** Nothing happens when the page is not kept. */
    void forget(long pageId);

    void forgetSpace(SpaceKey space);

    /** Ids of kept pages above this one, ascending. */
    List<Long> pagesAfter(long pageId, int most);
}
