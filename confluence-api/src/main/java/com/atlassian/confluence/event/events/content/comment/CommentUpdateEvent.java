package com.atlassian.confluence.event.events.content.comment;

import com.atlassian.confluence.pages.Comment;

/** Confluence 10.2 API, signature only. */
public class CommentUpdateEvent extends CommentEvent {
    public CommentUpdateEvent(Comment comment, boolean suppressNotifications) {
        super(comment, suppressNotifications);
    }
}
