package org.delbar.methodbook.library;

/**
 * A number to fill into a sentence.
 *
 * @param before the words in front of it
 * @param label for those who hear the page
 * @param most the largest number
 */
public record MethodLibraryBlank(String before, String name, String label, String value, int most) {}
