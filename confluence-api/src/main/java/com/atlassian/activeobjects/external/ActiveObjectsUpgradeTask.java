package com.atlassian.activeobjects.external;

/** Confluence 10.2 API, signature only. */
public interface ActiveObjectsUpgradeTask {

    ModelVersion getModelVersion();

    void upgrade(ModelVersion currentVersion, ActiveObjects ao);
}
