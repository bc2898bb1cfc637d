package org.delbar.lists;

/**
 * The head of a column.
 *
 * @param sort address that sorts by it, or turns the order; empty when it cannot
 * @param sorted {@code ascending}, {@code descending} or {@code none}
 */
public record ListColumn(String key, String label, String sort, String sorted) {}
