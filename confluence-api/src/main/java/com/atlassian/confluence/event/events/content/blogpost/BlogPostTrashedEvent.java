package com.atlassian.confluence.event.events.content.blogpost;

import com.atlassian.confluence.pages.BlogPost;

/** Confluence 10.2 API, signature only. */
public class BlogPostTrashedEvent extends BlogPostEvent {
    public BlogPostTrashedEvent(BlogPost blogPost, boolean suppressNotifications) {
        super(blogPost, suppressNotifications);
    }
}
