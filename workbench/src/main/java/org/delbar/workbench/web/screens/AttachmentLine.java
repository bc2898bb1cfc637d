package org.delbar.workbench.web.screens;

/** A file in the list of a page's files; {@code editor} is empty when nobody is known. */
public record AttachmentLine(
        long id, String name, String url, String size, int version, String editor, Moment changed, String comment) {}
