package com.atlassian.confluence.labels;

/** Confluence 10.2 API, signature only. */
public interface EditableLabelable extends Labelable {
    long getId();

    boolean isPersistent();

    String getTitle();
}
