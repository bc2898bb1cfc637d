package com.atlassian.webresource.spi.condition;

import com.atlassian.plugin.PluginParseException;
import com.atlassian.webresource.api.QueryParams;
import com.atlassian.webresource.api.url.UrlBuilder;
import java.util.Map;

/** Confluence 10.2 API, signature only. */
public interface UrlReadingCondition {

    void init(Map<String, String> params) throws PluginParseException;

    void addToUrl(UrlBuilder urlBuilder);

    boolean shouldDisplay(QueryParams params);
}
