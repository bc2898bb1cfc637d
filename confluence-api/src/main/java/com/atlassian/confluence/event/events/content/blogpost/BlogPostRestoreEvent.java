package com.atlassian.confluence.event.events.content.blogpost;

import com.atlassian.confluence.pages.BlogPost;

/** Confluence 10.2 API, signature only. */
public class BlogPostRestoreEvent extends BlogPostEvent {
    public BlogPostRestoreEvent(BlogPost blogPost, boolean suppressNotifications) {
        super(blogPost, suppressNotifications);
    }
}
