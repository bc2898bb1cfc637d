package com.atlassian.sal.api.message;

import java.io.Serializable;

/** Confluence 10.2 API, signature only. */
public interface I18nResolver {
    String getText(String key, Serializable... arguments);

    String getText(String key);

    String getRawText(String key);
}
