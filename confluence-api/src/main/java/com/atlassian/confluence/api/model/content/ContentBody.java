package com.atlassian.confluence.api.model.content;

/** Confluence 10.2 API, signature only. */
public class ContentBody extends FormattedBody {
    public ContentBody(ContentRepresentation representation, String value) {
        super(representation, value);
    }
}
