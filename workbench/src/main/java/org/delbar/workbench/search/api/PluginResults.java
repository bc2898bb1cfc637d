package org.delbar.workbench.search.api;

import com.atlassian.confluence.search.v2.SearchResult;
import com.atlassian.confluence.search.v2.SearchResults;
import java.util.ArrayList;
import java.util.Date;
import java.util.Iterator;
import java.util.List;
import org.delbar.workbench.search.Found;
import org.delbar.workbench.search.Hit;

/** A part of what a plugin's search finds; the number of all counts what its readers may view, nothing else. */
record PluginResults(Found found) implements SearchResults {

    record Line(Hit hit) implements SearchResult {

        @Override
        public String getDisplayTitle() {
            return hit.title();
        }

        @Override
        public String getSpaceKey() {
            return hit.space().getKey();
        }

        @Override
        public Date getCreationDate() {
            return hit.content().getCreationDate();
        }

        @Override
        public Date getLastModificationDate() {
            return hit.content().getLastModificationDate();
        }
    }

    @Override
    public int getUnfilteredResultsCount() {
        return found.total();
    }

    @Override
    public int size() {
        return found.hits().size();
    }

    @Override
    public Iterator<SearchResult> iterator() {
        return getAll().iterator();
    }

    @Override
    public List<SearchResult> getAll() {
        List<SearchResult> all = new ArrayList<>();
        found.hits().forEach(hit -> all.add(new Line(hit)));
        return all;
    }

    @Override
    public boolean isLastPage() {
        return !found.hasMore();
    }
}
