package com.atlassian.confluence.event.events.content.comment;

import com.atlassian.confluence.pages.Comment;

/** Confluence 10.2 API, signature only. */
public class CommentRemoveEvent extends CommentEvent {
    public CommentRemoveEvent(Comment comment, boolean suppressNotifications) {
        super(comment, suppressNotifications);
    }
}
