package org.delbar.lists;

/** A space that pages are or were kept for. */
public interface KeptSpace {

    String getSpaceKey();
}
