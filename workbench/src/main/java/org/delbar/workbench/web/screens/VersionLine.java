package org.delbar.workbench.web.screens;

/** A saved version in the history; {@code author} is empty when nobody is known. */
public record VersionLine(int number, String url, String author, Moment saved, String comment) {}
