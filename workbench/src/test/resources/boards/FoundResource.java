package org.example.boards;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.search.v2.ContentSearch;
import com.atlassian.confluence.search.v2.ISearch;
import com.atlassian.confluence.search.v2.InvalidSearchException;
import com.atlassian.confluence.search.v2.SearchManager;
import com.atlassian.confluence.search.v2.SearchManager.EntityVersionPolicy;
import com.atlassian.confluence.search.v2.SearchQuery;
import com.atlassian.confluence.search.v2.SearchResults;
import com.atlassian.confluence.search.v2.SpacePermissionQueryFactory;
import com.atlassian.confluence.search.v2.query.ArchivedSpacesQuery;
import com.atlassian.confluence.search.v2.query.BooleanQuery;
import com.atlassian.confluence.search.v2.query.ContentPermissionsQuery;
import com.atlassian.confluence.search.v2.query.TextQuery;
import com.atlassian.confluence.search.v2.sort.RelevanceSort;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

@Named
@Path("/found")
@Produces(MediaType.APPLICATION_JSON)
public class FoundResource {

    private final SearchManager search;
    private final SpacePermissionQueryFactory permissions;
    private final SpaceManager spaces;

    @Inject
    public FoundResource(
            @ComponentImport SearchManager search,
            @ComponentImport SpacePermissionQueryFactory permissions,
            @ComponentImport SpaceManager spaces) {
        this.search = search;
        this.permissions = permissions;
        this.spaces = spaces;
    }

    @GET
    @AnonymousSiteAccess
    public Response found(@QueryParam("words") String words, @QueryParam("odd") boolean odd) {
        ConfluenceUser reader = AuthenticatedUserThreadLocal.get();
        Set<SearchQuery> all = new HashSet<>();
        all.add(new TextQuery(words));
        all.add(new ArchivedSpacesQuery(false, spaces));
        all.add(ContentPermissionsQuery.builder().user(reader).build());
        all.add(permissions.create(reader));
        if (odd) {
            all.add(new Odd());
        }
        ISearch asked = ContentSearch.builder()
                .query(BooleanQuery.composeAndQuery(all))
                .sort(new RelevanceSort())
                .startOffset(0)
                .limit(10)
                .build();
        try {
            return Response.ok(told(search.search(asked))).build();
        } catch (InvalidSearchException refused) {
            return Response.status(400).entity(Map.of("message", refused.getMessage())).build();
        }
    }

    private Map<String, Object> told(SearchResults results) {
        Map<String, Object> told = new TreeMap<>();
        told.put("total", results.getUnfilteredResultsCount());
        told.put("pages", search.convertToEntities(results, EntityVersionPolicy.LATEST_VERSION).stream()
                .map(each -> (ContentEntityObject) each)
                .map(each -> each.getTitle() + ", version " + each.getVersion())
                .toList());
        return told;
    }

    public static class Odd implements SearchQuery {

        @Override
        public String getKey() {
            return "odd";
        }

        @Override
        public List<?> getParameters() {
            return List.of();
        }
    }
}
