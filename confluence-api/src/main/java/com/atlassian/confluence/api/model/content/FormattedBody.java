package com.atlassian.confluence.api.model.content;

/** Confluence 10.2 API, signature only. */
public class FormattedBody {
    private final ContentRepresentation representation;
    private final String value;

    public FormattedBody(ContentRepresentation representation, String value) {
        this.representation = representation;
        this.value = value;
    }

    public ContentRepresentation getRepresentation() {
        return representation;
    }

    public String getValue() {
        return value;
    }
}
