package org.delbar.pagefacts;

import org.delbar.words.SpaceKey;

/** Reads all pages of a space again, in the background. */
public interface Rereading {

    /** Does nothing when it runs already. @return false when this node has too much to do */
    boolean start(SpaceKey space);
}
