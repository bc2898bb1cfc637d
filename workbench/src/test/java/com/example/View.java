package com.example;

import com.atlassian.velocity.htmlsafe.HtmlSafe;
import java.util.List;

/** What a plugin may hand to its template; outside the workbench's packages, as plugins are. */
public record View(String title, List<String> rows) {

    @HtmlSafe
    public String bodyHtmlSafe() {
        return "<b>" + title + "</b>";
    }

    @HtmlSafe
    public List<String> safeRows() {
        return rows;
    }

    public String label(String word) {
        return word + title;
    }

    public String getName() {
        return title;
    }

    public boolean isOpen() {
        return true;
    }

    public String secret() {
        return "secret";
    }
}
