package com.atlassian.confluence.api.model.content;

import com.atlassian.confluence.api.model.content.id.ContentId;
import java.util.Map;

/** Confluence 10.2 API, signature only. */
public class Content {
    private final ContentId id;
    private final String title;
    private final Map<ContentRepresentation, ContentBody> body;

    public Content(ContentId id, String title) {
        this(id, title, Map.of());
    }

    public Content(ContentId id, String title, Map<ContentRepresentation, ContentBody> body) {
        this.id = id;
        this.title = title;
        this.body = body;
    }

    public ContentId getId() {
        return id;
    }

    public String getTitle() {
        return title;
    }

    public Map<ContentRepresentation, ContentBody> getBody() {
        return body;
    }
}
