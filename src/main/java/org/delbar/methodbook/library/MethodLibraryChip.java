package org.delbar.methodbook.library;

/**
 * A fact in a few words.
 *
 * @param kind for its look only
 */
public record MethodLibraryChip(String kind, String text) {}
