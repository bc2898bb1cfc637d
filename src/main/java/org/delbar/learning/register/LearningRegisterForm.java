package org.delbar.learning.register;

import java.util.List;
import org.delbar.lists.ListHidden;

/**
 * The filters: a form that leads to the page itself, so that an address says what is shown.
 *
 * @param first always seen
 * @param more behind "More filters"
 * @param moreOpen because one of them narrows the list
 * @param reset address without filters; empty while there are none
 */
public record LearningRegisterForm(
        String action,
        List<ListHidden> carried,
        List<LearningRegisterFilter> first,
        List<LearningRegisterFilter> more,
        boolean moreOpen,
        String reset) {

    public LearningRegisterForm {
        carried = List.copyOf(carried);
        first = List.copyOf(first);
        more = List.copyOf(more);
    }
}
