package org.delbar.workbench.web.screens;

/**
 * @param url with context path
 * @param current whether it is open
 */
public record Tab(String title, String url, boolean current) {}
