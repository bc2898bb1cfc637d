package org.delbar.workbench.web.screens;

/** A post in the list of a space's blog; {@code author} is empty when nobody is known. */
public record BlogLine(String title, String url, String author, Moment posted) {}
