package com.atlassian.confluence.event.events.content.comment;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.event.events.content.ContentEvent;
import com.atlassian.confluence.pages.Comment;

/** Confluence 10.2 API, signature only. */
public class CommentEvent extends ContentEvent {
    private final Comment comment;

    public CommentEvent(Comment comment, boolean suppressNotifications) {
        super(suppressNotifications);
        this.comment = comment;
    }

    public Comment getComment() {
        return comment;
    }

    @Override
    public ContentEntityObject getContent() {
        return comment;
    }
}
