package org.delbar.pagefacts.making;

import java.util.Optional;
import java.util.function.Supplier;

/** Remembers for a while what has been sent, so that the same filling of a form is one page, on every node. */
public interface MadePages {

    /**
     * Makes the page in one transaction with the memory of it, or finds the one that was made.
     *
     * @param fingerprint of everything that was sent
     * @param making makes the page and gives its id; an exception leaves nothing behind
     */
    Kept once(String fingerprint, Supplier<Long> making);

    /** What the same fingerprint has become. */
    Optional<Kept> before(String fingerprint);

    /** @param before it had been made before */
    record Kept(long pageId, boolean before) {}
}
