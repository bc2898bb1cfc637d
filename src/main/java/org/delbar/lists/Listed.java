package org.delbar.lists;

/** Something that stands in a list: a page, and what is known of it. */
public interface Listed {

    /** The page's id. */
    long page();
}
