package org.delbar.methodbook.index;

/**
 * A choice of a space's list.
 *
 * @param name as the page's space called it when the page was read, for lists that do not know the space's words
 */
public record NamedKey(String key, String name) {}
