package org.delbar.workbench.search;

import com.atlassian.confluence.pages.Page;
import java.util.List;

/**
 * A part of what somebody finds.
 *
 * @param total of all that this reader may see; says nothing of what they may not
 */
public record Found(List<Hit> hits, int start, int total) {

    public boolean hasMore() {
        return start + hits.size() < total;
    }

    /** The pages among it. */
    public List<Page> pages() {
        return hits.stream()
                .map(Hit::content)
                .filter(Page.class::isInstance)
                .map(Page.class::cast)
                .toList();
    }
}
