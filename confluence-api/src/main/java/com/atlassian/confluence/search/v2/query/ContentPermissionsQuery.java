package com.atlassian.confluence.search.v2.query;

import com.atlassian.confluence.search.v2.SearchQuery;
import com.atlassian.confluence.user.ConfluenceUser;
import java.util.List;

/** Confluence 10.2 API, signature only. */
public class ContentPermissionsQuery implements SearchQuery {
    private final ConfluenceUser user;

    private ContentPermissionsQuery(ConfluenceUser user) {
        this.user = user;
    }

    public static Builder builder() {
        return new Builder();
    }

    @Override
    public String getKey() {
        return "contentPermissions";
    }

    @Override
    public List<?> getParameters() {
        return user == null ? List.of() : List.of(user);
    }

    public ConfluenceUser user() {
        return user;
    }

    /** Confluence 10.2 API, signature only. */
    public static class Builder {
        private ConfluenceUser user;

        private Builder() {}

        public Builder user(ConfluenceUser user) {
            this.user = user;
            return this;
        }

        public ContentPermissionsQuery build() {
            return new ContentPermissionsQuery(user);
        }
    }
}
