package com.atlassian.confluence.search.v2;

/** Confluence 10.2 API, signature only. */
public class ContentSearch extends AbstractSearch {
    private ContentSearch(Builder builder) {
        super(builder);
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Confluence 10.2 API, signature only. */
    public static class Builder extends AbstractBuilder<Builder> implements ISearch.Builder<ISearch> {
        public Builder() {}

        @Override
        public ISearch build() {
            return new ContentSearch(this);
        }
    }
}
