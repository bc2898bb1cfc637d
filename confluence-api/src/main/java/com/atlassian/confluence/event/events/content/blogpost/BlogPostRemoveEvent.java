package com.atlassian.confluence.event.events.content.blogpost;

import com.atlassian.confluence.pages.BlogPost;

/** Confluence 10.2 API, signature only. */
public class BlogPostRemoveEvent extends BlogPostEvent {
    public BlogPostRemoveEvent(BlogPost blogPost, boolean suppressNotifications) {
        super(blogPost, suppressNotifications);
    }
}
