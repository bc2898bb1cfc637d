package org.delbar.lists;

/**
 * A refusal as programs get it.
 *
 * @param message in the reader's language
 */
public record Told(String field, String message) {}
