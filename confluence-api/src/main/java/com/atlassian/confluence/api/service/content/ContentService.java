package com.atlassian.confluence.api.service.content;

import com.atlassian.confluence.api.model.Expansion;
import com.atlassian.confluence.api.model.content.Content;
import com.atlassian.confluence.api.model.content.ContentStatus;
import com.atlassian.confluence.api.model.content.id.ContentId;
import com.atlassian.confluence.api.service.finder.SingleFetcher;

/** Confluence 10.2 API, signature only. */
public interface ContentService {
    ContentFinder find(Expansion... expansions);

    /** Confluence 10.2 API, signature only. */
    interface SingleContentFetcher extends SingleFetcher<Content> {}

    /** Confluence 10.2 API, signature only. */
    interface ParameterContentFinder extends SingleContentFetcher {
        ContentFinder withStatus(ContentStatus... status);
    }

    /** Confluence 10.2 API, signature only. */
    interface ContentFinder extends ParameterContentFinder {
        SingleContentFetcher withId(ContentId contentId);
    }
}
