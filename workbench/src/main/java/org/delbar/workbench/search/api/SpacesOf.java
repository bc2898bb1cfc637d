package org.delbar.workbench.search.api;

import com.atlassian.confluence.search.v2.SearchQuery;
import com.atlassian.confluence.user.ConfluenceUser;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * For whom a plugin searches, as {@code SpacePermissionQueryFactory} says it.
 *
 * @param reader null is anonymous
 */
public record SpacesOf(@Nullable ConfluenceUser reader) implements SearchQuery {

    @Override
    public String getKey() {
        return "spacePermission";
    }

    @Override
    public List<?> getParameters() {
        return reader == null ? List.of() : List.of(reader);
    }
}
