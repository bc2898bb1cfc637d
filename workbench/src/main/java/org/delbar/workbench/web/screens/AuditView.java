package org.delbar.workbench.web.screens;

import java.util.List;

/** A line of the audit log in the reader's language. */
public record AuditView(
        Moment at, String author, String category, String summary, List<String> things, List<Change> changes) {

    /** Values are empty where there was or is none. */
    public record Change(String what, String from, String to) {}
}
