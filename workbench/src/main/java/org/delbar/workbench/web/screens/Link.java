package org.delbar.workbench.web.screens;

/** @param url with context path */
public record Link(String title, String url) {}
