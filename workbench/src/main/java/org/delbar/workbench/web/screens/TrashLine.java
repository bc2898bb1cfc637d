package org.delbar.workbench.web.screens;

/** A page in the trash; {@code editor} is empty when nobody is known. */
public record TrashLine(long id, String title, String editor, Moment changed) {}
