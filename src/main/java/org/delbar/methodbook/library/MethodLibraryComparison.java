package org.delbar.methodbook.library;

import java.util.List;

/**
 * Methods beside each other.
 *
 * @param back address of the list
 */
public record MethodLibraryComparison(
        List<MethodLibraryCompared> methods, List<MethodLibraryComparedLine> rows, String back) {

    public MethodLibraryComparison {
        methods = List.copyOf(methods);
        rows = List.copyOf(rows);
    }
}
