package org.delbar.workbench.web.screens;

/** A page that somebody watches. */
public record WatchLine(long id, String title, String url, String space) {}
