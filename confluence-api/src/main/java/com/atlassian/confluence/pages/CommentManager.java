package com.atlassian.confluence.pages;

import com.atlassian.confluence.core.ContentEntityObject;

/** Confluence 10.2 API, signature only. */
public interface CommentManager {
    Comment addCommentToObject(ContentEntityObject ceo, Comment parent, String content);
}
