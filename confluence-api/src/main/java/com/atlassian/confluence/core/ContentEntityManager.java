package com.atlassian.confluence.core;

/** Confluence 10.2 API, signature only. */
public interface ContentEntityManager {
    ContentEntityObject getById(long id);

    ContentEntityObject getPreviousVersion(ContentEntityObject ceo);

    void saveContentEntity(ContentEntityObject obj, SaveContext saveContext);

    <T extends ContentEntityObject> void saveNewVersion(T current, Modification<T> modification);

    <T extends ContentEntityObject> void saveNewVersion(
            T current, Modification<T> modification, SaveContext saveContext);
}
