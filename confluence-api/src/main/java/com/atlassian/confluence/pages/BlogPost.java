package com.atlassian.confluence.pages;

/** Confluence 10.2 API, signature only. */
public class BlogPost extends AbstractPage {}
