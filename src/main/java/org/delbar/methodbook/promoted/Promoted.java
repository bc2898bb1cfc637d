package org.delbar.methodbook.promoted;

import java.util.List;

/**
 * What a space has picked out.
 *
 * @param revision how often it has been saved
 * @param pages of methods, in order
 */
record Promoted(int revision, List<Long> pages) {

    static final int MOST = 10;
    static final Promoted NONE = new Promoted(0, List.of());

    Promoted {
        pages = List.copyOf(pages);
    }
}
