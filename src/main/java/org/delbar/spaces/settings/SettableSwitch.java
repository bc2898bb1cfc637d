package org.delbar.spaces.settings;

/**
 * Something of an area that a space may want.
 *
 * @param key begins with that of its area, as {@code methodbook-unnamed}
 * @param nameKey what it is called
 * @param hintKey what it means
 */
public record SettableSwitch(String key, String nameKey, String hintKey) {}
