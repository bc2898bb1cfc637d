package org.delbar.workbench.web.screens;

/**
 * A comment below a page.
 *
 * @param depth how far it stands in, at most 3
 * @param edited whether it was changed after it was written
 */
public record CommentLine(
        long id, int depth, String author, Moment written, boolean edited, boolean mayChange, String bodyHtml) {}
