package com.atlassian.confluence.event.events.content.blogpost;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.event.events.content.ContentEvent;
import com.atlassian.confluence.pages.BlogPost;

/** Confluence 10.2 API, signature only. */
public class BlogPostEvent extends ContentEvent {
    private final BlogPost blogPost;

    public BlogPostEvent(BlogPost blogPost, boolean suppressNotifications) {
        super(suppressNotifications);
        this.blogPost = blogPost;
    }

    public BlogPost getBlogPost() {
        return blogPost;
    }

    @Override
    public ContentEntityObject getContent() {
        return blogPost;
    }
}
