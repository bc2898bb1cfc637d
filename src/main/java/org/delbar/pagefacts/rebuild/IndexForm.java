package org.delbar.pagefacts.rebuild;

/** What the indexes keep of pages. */
public final class IndexForm {

    /** One more whenever an index begins to keep something else: then all pages are read once more after the update. */
    public static final int NOW = 1;

    private IndexForm() {}
}
