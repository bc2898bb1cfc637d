package org.delbar.workbench.web.screens;

/**
 * @param url with context path
 * @param key complete key of the web-item, empty for other links
 */
public record Link(String title, String url, String key) {

    public Link(String title, String url) {
        this(title, url, "");
    }
}
