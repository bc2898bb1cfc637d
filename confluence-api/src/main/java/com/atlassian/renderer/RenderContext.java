package com.atlassian.renderer;

/** Confluence 10.2 API, signature only. */
public class RenderContext {}
