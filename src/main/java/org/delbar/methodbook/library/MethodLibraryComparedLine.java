package org.delbar.methodbook.library;

import java.util.List;

/** One fact of the methods that stand beside each other, in their order. */
public record MethodLibraryComparedLine(String label, List<String> values) {

    public MethodLibraryComparedLine {
        values = List.copyOf(values);
    }
}
