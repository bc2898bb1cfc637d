package com.atlassian.sal.api.lifecycle;

/** Confluence 10.2 API, signature only. */
public interface LifecycleAware {
    void onStart();

    void onStop();
}
