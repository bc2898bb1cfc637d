package org.delbar.spaces.settings;

/**
 * Something of an area that a space may want.
 *
 * @param key begins with that of its area, as {@code methodbook-unnamed}
 * @param textKey what it is called; with {@code .hint} behind it, what it means
 */
public record SettableSwitch(String key, String textKey) {}
