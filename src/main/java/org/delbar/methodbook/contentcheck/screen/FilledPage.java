package org.delbar.methodbook.contentcheck.screen;

import java.util.List;
import org.delbar.confluence.SeenPages.SeenPage;
import org.delbar.pagefacts.making.Fingerprint;

/** A page that the current person may see, with its body. */
record FilledPage(SeenPage page, String storage) {

    /** Changes with the body, and says nothing of it. */
    String print() {
        return Fingerprint.of(List.of(storage));
    }
}
