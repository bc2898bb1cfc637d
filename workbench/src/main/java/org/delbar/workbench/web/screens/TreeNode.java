package org.delbar.workbench.web.screens;

/**
 * A page in the page tree.
 *
 * @param branch {@code open}, {@code closed} or {@code leaf}
 * @param childrenHtml the list below an open page, else empty
 */
public record TreeNode(String title, String url, boolean current, String branch, String childrenHtml) {}
