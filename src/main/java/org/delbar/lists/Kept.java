package org.delbar.lists;

/** What every row of an index tells: of which page, and when it was written. */
public interface Kept {

    Long getPageId();

    /** When the page was changed, in milliseconds. */
    long getChangedAt();

    /** When the row was written last, so that of two nodes the one with the newer version wins. */
    long getKeptAt();

    void setKeptAt(long millis);
}
