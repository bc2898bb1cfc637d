package com.atlassian.confluence.search.v2;

/** Confluence 10.2 API, signature only. */
public abstract class AbstractSearch implements ISearch {
    private static final int LIMIT = 10;

    private final SearchQuery query;
    private final SearchSort sort;
    private final int startOffset;
    private final int limit;

    protected AbstractSearch(AbstractBuilder<?> builder) {
        this.query = builder.query;
        this.sort = builder.sort;
        this.startOffset = builder.startOffset;
        this.limit = builder.limit;
    }

    @Override
    public SearchQuery getQuery() {
        return query;
    }

    @Override
    public SearchSort getSort() {
        return sort;
    }

    @Override
    public int getStartOffset() {
        return startOffset;
    }

    @Override
    public int getLimit() {
        return limit;
    }

    /** Confluence 10.2 API, signature only. */
    @SuppressWarnings("unchecked")
    public static class AbstractBuilder<SELF extends AbstractBuilder<SELF>> {
        private SearchQuery query;
        private SearchSort sort;
        private int startOffset;
        private int limit = LIMIT;

        protected AbstractBuilder() {}

        public SELF query(SearchQuery query) {
            this.query = query;
            return (SELF) this;
        }

        public SELF sort(SearchSort sort) {
            this.sort = sort;
            return (SELF) this;
        }

        public SELF startOffset(int startOffset) {
            this.startOffset = startOffset;
            return (SELF) this;
        }

        public SELF limit(int limit) {
            this.limit = limit;
            return (SELF) this;
        }
    }
}
