package org.delbar.methodbook.contentcheck.kept;

import java.util.Optional;

/** Keeps the last check of each page. */
public interface ContentCheckStore {

    /** Of two at once the one that is written last stands. */
    void keep(long page, KeptCheck check);

    Optional<KeptCheck> find(long page);

    /** When the page is gone for good. */
    void forget(long page);
}
