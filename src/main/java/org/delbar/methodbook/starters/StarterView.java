package org.delbar.methodbook.starters;

/**
 * A method to choose.
 *
 * @param field name of its box
 * @param title and {@code line} in the language of the page
 * @param note why it is not ticked, may be empty
 */
public record StarterView(String field, String title, String line, String facts, String note, boolean ticked) {}
