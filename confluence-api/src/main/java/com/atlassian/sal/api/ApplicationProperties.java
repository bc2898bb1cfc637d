package com.atlassian.sal.api;

/** Confluence 10.2 API, signature only. */
public interface ApplicationProperties {
    String getBaseUrl(UrlMode urlMode);

    String getDisplayName();

    String getPlatformId();
}
