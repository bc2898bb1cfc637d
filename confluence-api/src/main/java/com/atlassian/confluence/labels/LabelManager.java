package com.atlassian.confluence.labels;

/** Confluence 10.2 API, signature only. */
public interface LabelManager {
    int addLabel(Labelable content, Label label);
}
