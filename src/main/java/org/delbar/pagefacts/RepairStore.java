package org.delbar.pagefacts;

import java.util.List;

/** Pages whose facts could not be read into the indexes. */
public interface RepairStore {

    /** A page that waits already goes on waiting. */
    void add(long pageId);

    void remove(long pageId);

    /** In order of id, those above this one. */
    List<Long> waitingAfter(long pageId, int most);
}
