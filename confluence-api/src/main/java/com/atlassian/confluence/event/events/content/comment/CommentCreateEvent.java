package com.atlassian.confluence.event.events.content.comment;

import com.atlassian.confluence.pages.Comment;

/** Confluence 10.2 API, signature only. */
public class CommentCreateEvent extends CommentEvent {
    public CommentCreateEvent(Comment comment, boolean suppressNotifications) {
        super(comment, suppressNotifications);
    }
}
