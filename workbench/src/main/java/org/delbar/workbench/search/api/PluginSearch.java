package org.delbar.workbench.search.api;

import com.atlassian.bonnie.Searchable;
import com.atlassian.confluence.search.v2.ISearch;
import com.atlassian.confluence.search.v2.InvalidSearchException;
import com.atlassian.confluence.search.v2.SearchManager;
import com.atlassian.confluence.search.v2.SearchResult;
import com.atlassian.confluence.search.v2.SearchResults;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.delbar.workbench.search.Found;
import org.delbar.workbench.search.Hit;
import org.delbar.workbench.search.Search;

/**
 * Searches of plugins, for those whom the search names by permission queries, else for the person of this thread. What
 * the workbench does not understand is refused.
 */
public final class PluginSearch implements SearchManager {

    private final Search search;
    private final SpaceManager spaces;

    public PluginSearch(Search search, SpaceManager spaces) {
        this.search = search;
        this.spaces = spaces;
    }

    @Override
    public SearchResults search(ISearch asked) throws InvalidSearchException {
        if (asked.getStartOffset() < 0 || asked.getLimit() < 0) {
            throw new InvalidSearchException("A search starts at 0 or later and wants 0 or more, not "
                    + asked.getLimit() + " from " + asked.getStartOffset());
        }
        PluginQuery query = PluginQuery.of(asked.getQuery(), spaces);
        Found found = search.findEverywhere(
                query.query(),
                PluginOrder.of(asked.getSort()),
                query.readers().isEmpty()
                        ? Collections.singletonList(AuthenticatedUserThreadLocal.get())
                        : query.readers(),
                asked.getStartOffset(),
                asked.getLimit());
        return new PluginResults(found);
    }

    /** As they are now, in the order of the results; what is gone meanwhile is left out. Asks for no permission again. */
    @Override
    public List<Searchable> convertToEntities(SearchResults searchResults, EntityVersionPolicy versionPolicy) {
        List<Hit> hits = new ArrayList<>();
        for (SearchResult each : searchResults) {
            if (!(each instanceof PluginResults.Line line)) {
                throw new IllegalArgumentException(each + " was not found by this search");
            }
            hits.add(line.hit());
        }
        List<Searchable> entities = new ArrayList<>();
        search.again(hits).forEach(hit -> entities.add(hit.content()));
        return entities;
    }
}
