package org.delbar.pagefacts;

/**
 * A page as a link in storage format names it.
 *
 * @param space key; empty means the space of the page that holds the link
 */
public record LinkedPage(String space, String title) {}
