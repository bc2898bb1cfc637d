package org.delbar.methodbook.library;

import java.util.List;

/** One fact of the methods that stand beside each other, in their order. */
public record MethodLibraryComparedRow(String label, List<String> values) {

    public MethodLibraryComparedRow {
        values = List.copyOf(values);
    }
}
