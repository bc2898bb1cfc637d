package com.atlassian.confluence.search.v2.query;

import com.atlassian.confluence.labels.Label;
import com.atlassian.confluence.search.v2.SearchQuery;
import java.util.List;

/** Confluence 10.2 API, signature only. */
public class LabelQuery implements SearchQuery {
    private final String label;

    public LabelQuery(String label) {
        this.label = label;
    }

    public LabelQuery(Label label) {
        this.label = label.getName();
    }

    @Override
    public String getKey() {
        return "label";
    }

    @Override
    public List<?> getParameters() {
        return List.of(label);
    }

    public String getLabelAsString() {
        return label;
    }
}
