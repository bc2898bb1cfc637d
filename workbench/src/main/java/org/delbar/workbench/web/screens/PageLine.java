package org.delbar.workbench.web.screens;

/** A page in a list; {@code editor} is empty when nobody is known. */
public record PageLine(String title, String url, String space, String editor, Moment changed) {}
