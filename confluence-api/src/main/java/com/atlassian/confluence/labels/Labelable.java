package com.atlassian.confluence.labels;

import java.util.List;

/** Confluence 10.2 API, signature only. */
public interface Labelable {
    List<Label> getLabels();
}
