package com.atlassian.confluence.core;

/** Confluence 10.2 API, signature only. */
public interface ContentPropertyManager {
    String getStringProperty(ContentEntityObject entity, String key);

    void setStringProperty(ContentEntityObject entity, String key, String value);

    String getTextProperty(ContentEntityObject entity, String key);

    void setTextProperty(ContentEntityObject entity, String key, String value);

    void removeProperty(ContentEntityObject entity, String key);

    void removeProperties(ContentEntityObject entity);
}
