package org.delbar.meetups;

/**
 * Something in a facts table that an editor can mend.
 *
 * @param fact key of the row; empty for the table as a whole
 * @param label the row as the page names it, or the fact's text key when the row is missing
 * @param value what stands there
 */
public record FactProblem(String textKey, String fact, String label, String value) {}
