package com.atlassian.confluence.search.v2.query;

import com.atlassian.confluence.search.v2.SearchQuery;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Confluence 10.2 API, signature only. */
public class BooleanQuery implements SearchQuery {
    private final Set<SearchQuery> must;
    private final Set<SearchQuery> should;
    private final Set<SearchQuery> mustNot;

    public BooleanQuery(
            Set<? extends SearchQuery> must, Set<? extends SearchQuery> should, Set<? extends SearchQuery> mustNot) {
        this.must = all(must);
        this.should = all(should);
        this.mustNot = all(mustNot);
    }

    public static SearchQuery composeAndQuery(Set<? extends SearchQuery> subqueries) {
        return new BooleanQuery(subqueries, null, null);
    }

    public static SearchQuery composeOrQuery(Set<? extends SearchQuery> subqueries) {
        return new BooleanQuery(null, subqueries, null);
    }

    public static SearchQuery andQuery(SearchQuery... queries) {
        return composeAndQuery(all(queries));
    }

    public static SearchQuery orQuery(SearchQuery... queries) {
        return composeOrQuery(all(queries));
    }

    @Override
    public String getKey() {
        return "boolean";
    }

    @Override
    public List<?> getParameters() {
        List<SearchQuery> all = new ArrayList<>(must);
        all.addAll(should);
        all.addAll(mustNot);
        return all;
    }

    public Set<SearchQuery> getMustQueries() {
        return must;
    }

    public Set<SearchQuery> getShouldQueries() {
        return should;
    }

    public Set<SearchQuery> getMustNotQueries() {
        return mustNot;
    }

    private static Set<SearchQuery> all(SearchQuery... queries) {
        return new LinkedHashSet<>(List.of(queries));
    }

    private static Set<SearchQuery> all(Set<? extends SearchQuery> queries) {
        return queries == null ? Set.of() : new LinkedHashSet<>(queries);
    }
}
