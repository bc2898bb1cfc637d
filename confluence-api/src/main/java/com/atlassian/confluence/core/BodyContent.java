package com.atlassian.confluence.core;

/** Confluence 10.2 API, signature only. */
public class BodyContent {
    private final ContentEntityObject content;
    private final String body;
    private final BodyType bodyType;

    public BodyContent(ContentEntityObject content, String body, BodyType bodyType) {
        this.content = content;
        this.body = body;
        this.bodyType = bodyType;
    }

    public ContentEntityObject getContent() {
        return content;
    }

    public String getBody() {
        return body;
    }

    public BodyType getBodyType() {
        return bodyType;
    }
}
