package org.delbar.methodbook.library;

import java.util.List;

/** A kind of choices, of which several can be ticked. */
public record MethodLibraryFacet(String key, String name, String label, List<MethodLibraryTick> ticks) {

    public MethodLibraryFacet {
        ticks = List.copyOf(ticks);
    }
}
