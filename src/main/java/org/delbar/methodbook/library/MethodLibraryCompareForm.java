package org.delbar.methodbook.library;

import java.util.List;
import org.delbar.lists.ListHidden;

/**
 * Leads to the comparison of what is ticked.
 *
 * @param id that boxes elsewhere on the page name
 */
public record MethodLibraryCompareForm(String id, String action, List<ListHidden> carried, String name) {

    public MethodLibraryCompareForm {
        carried = List.copyOf(carried);
    }
}
