package org.delbar.workbench.search;

import com.atlassian.confluence.pages.Page;
import java.util.List;

/**
 * A part of what somebody finds.
 *
 * @param total of all that this reader may see; says nothing of what they may not
 */
public record Found(List<Page> pages, int start, int total) {

    public boolean hasMore() {
        return start + pages.size() < total;
    }
}
