package com.atlassian.webresource.spi.condition;

import com.atlassian.webresource.api.QueryParams;
import com.atlassian.webresource.api.url.UrlBuilder;

/** Confluence 10.2 API; the two methods do what the workbench needs. */
public abstract class AbstractBooleanUrlReadingCondition implements UrlReadingCondition {

    protected AbstractBooleanUrlReadingCondition() {}

    protected abstract boolean isConditionTrue();

    protected abstract String queryKey();

    @Override
    public void addToUrl(UrlBuilder urlBuilder) {
        if (isConditionTrue()) {
            urlBuilder.addToQueryString(queryKey(), "true");
        }
    }

    @Override
    public boolean shouldDisplay(QueryParams params) {
        return Boolean.parseBoolean(params.get(queryKey()));
    }
}
